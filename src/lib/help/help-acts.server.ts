import { contentHash } from '../content/read/read-records.server';
import { fromContentIn } from '../content/store.server';
import type { Schedule } from '../hours/schedule';
import { buildTranslate } from '../i18n/translate-build.server';
import { actInList, hasHours } from './channel-act';
import { firstChannel } from './first-channel';
import type { HelpActsFile } from './help-acts';
import { publishedHelp } from './help-points.server';

/** The acts of a language as they are served: named by their content, so that a release has its own. */
export const helpActsFile = fromContentIn((from, lang): { json: string; name: string } => {
	const t = buildTranslate(lang);
	const schedules: string[] = [];
	const placeOf = (schedule: Schedule | null): number | null => {
		if (!schedule) return null;
		const text = JSON.stringify(schedule);
		const found = schedules.indexOf(text);
		return found >= 0 ? found : schedules.push(text) - 1;
	};
	const acts = publishedHelp(from, lang).flatMap((help) => {
		const channel = firstChannel(help.channels);
		if (!channel) return [];
		const { icon, verb, value } = actInList(channel, help.url);
		const act = {
			icon,
			verb: t(verb),
			value,
			href: channel.href,
			hours: placeOf(channel.hours),
			hasHours: hasHours(channel),
			nextCheck: help.nextCheck
		};
		return [[help.id, act] as const];
	});
	const file: HelpActsFile = {
		schedules: schedules.map((text) => JSON.parse(text) as Schedule),
		acts: Object.fromEntries(acts)
	};
	const json = JSON.stringify(file);
	return { json, name: `hulp-${lang}-${contentHash(json)}.json` };
});
