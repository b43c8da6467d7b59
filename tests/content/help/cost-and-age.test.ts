import { helpPoints } from '../../../src/lib/help/help-points.server';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HelpPoint } from '../../../src/lib/help/help-point';
import { shownCost } from '../../../src/lib/help/shown-cost';
import { inLanguage } from '../../../src/lib/content/read/in-language';
import { content } from '../../../src/lib/content/store.server';

const LANGS = ['nl', 'en'] as const;
const points = new Map(helpPoints('nl').map((help) => [help.id, help]));

/** Words that say that something costs nothing. "Feel free" and the name of a scheme are none. */
const FREE = {
	nl: /\bgratis\b|\bkost(?:te)?\b[^.]{0,12}\bniets\b|\bkosteloos\b/i,
	en: /(?<!feel )\bfree\b(?! of )|\bfree of charge\b|\bcosts? nothing\b/i
};
const ALL_AGES = /\b(?:alle leeftijden|(?:elke|welke) leeftijd)\b|\b(?:all ages|any age)\b/i;

const isFree = (help: HelpPoint | undefined) =>
	help !== undefined && (help.free === 'yes' || help.channels.some(({ cost }) => cost === 'free'));

/** The bounds that words state: whole years, both included. */
function statedAges(text: string): { minimum?: number; maximum?: number } {
	const find = (...patterns: RegExp[]) => {
		const found = patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
		return found[0] === undefined ? undefined : Number(found[0]);
	};
	const minimum = find(
		/(\d+) (?:jaar )?(?:en|of) ouder/i,
		/(\d+) (?:and|or) (?:over|older)/i,
		/\bvanaf (\d+)\b/i,
		/\bfrom (?:about )?(\d+)\b/i,
		/\b(\d+) (?:jaar )?(?:tot|to)\b/i,
		/\btussen (\d+) en \d+ jaar/i
	);
	const below = find(
		/(?<!mee )\btot (\d+) jaar/i,
		/\btussen \d+ en (\d+) jaar/i,
		/\bjonger dan (\d+)\b(?! (?:op|was))/i
	);
	const last = find(/\btot en met (\d+)/i, /\b\d+ to (\d+)\b/i);
	return {
		...(minimum === undefined ? {} : { minimum }),
		...(last !== undefined ? { maximum: last } : below !== undefined ? { maximum: below - 1 } : {})
	};
}

/** Own words of a help point: its text and the Markdown below it. */
function words(id: string, lang: (typeof LANGS)[number], help: HelpPoint): string {
	const body = inLanguage(content().help, lang).find(({ record }) => record.id === id)?.body;
	return `${JSON.stringify(help.text)}\n${body ?? ''}`;
}

/** Every line of the other content that links to exactly one help point, in Dutch: a claim stands on one line. */
function linesAboutOne(): { where: string; id: string; text: string }[] {
	return ['topics', 'sectors', 'guides', 'situations', 'pages', 'wegwijzer/texts/nl'].flatMap((folder) =>
		readdirSync(`content/${folder}`)
			.filter((name) => /\.(md|yaml)$/.test(name) && !/\.[a-z]{2}\.md$/.test(name))
			.flatMap((name) =>
				readFileSync(`content/${folder}/${name}`, 'utf8')
					.split('\n')
					.flatMap((text) => {
						const ids = new Set([...text.matchAll(/\/hulp\/([a-z0-9-]+)\//g)].map(([, id]) => id ?? ''));
						const [id] = ids;
						return ids.size === 1 && id !== undefined && points.has(id)
							? [{ where: `${folder}/${name}`, id, text }]
							: [];
					})
			)
	);
}

describe('what is said of cost', () => {
	it.each(LANGS)('a help point says that it is free only where a field says so (%s)', (lang) => {
		const wrong = helpPoints(lang).filter(
			(help) => FREE[lang].test(words(help.id, lang, help)) && !isFree(help)
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it('no other page says that a help point is free when its record does not', () => {
		const wrong = linesAboutOne().filter(
			// Interpreters and certificates are free by law, whoever the sentence also names.
			({ id, text }) => FREE.nl.test(text) && !/tolk|VOG/.test(text) && !isFree(points.get(id))
		);
		expect(wrong).toEqual([]);
	});

	it('no advice says so either', () => {
		const { data, texts } = content().wegwijzer;
		const helpOf = new Map(
			data.blocks.flatMap((block) => ('help' in block && block.help ? [[block.id, block.help]] : []))
		);
		const wrong = LANGS.flatMap((lang) =>
			Object.entries(texts.get(lang)?.blocks ?? {}).filter(([key, text]) => {
				const id = helpOf.get(key.split('@')[0] ?? key);
				return id !== undefined && FREE[lang].test(JSON.stringify(text)) && !isFree(points.get(id));
			})
		);
		expect(wrong).toEqual([]);
	});

	it('a rate that is not confirmed is not said, and free help with a paid call is one statement', () => {
		expect(shownCost(null, 'yes')).toBeNull();
		expect(shownCost('free', 'yes')).toBe('free');
		expect(shownCost('normal-rate', 'yes')).toBe('call-only');
		expect(shownCost('normal-rate', 'unknown')).toBe('normal-rate');
	});
});

describe('what is said of age', () => {
	it.each(LANGS)('the words of a help point state the ages of its fields, and no other (%s)', (lang) => {
		const wrong = helpPoints(lang).flatMap(({ id, text, minimumAge, maximumAge }) => {
			const { minimum, maximum } = statedAges(`${text.age ?? ''} ${text.for_whom}`);
			const differs =
				(minimum !== undefined && minimum !== minimumAge) ||
				(maximum !== undefined && maximum !== maximumAge);
			return differs ? [{ id, age: text.age, minimumAge, maximumAge }] : [];
		});
		expect(wrong).toEqual([]);
	});

	it.each(LANGS)('"for all ages" is said only where a source says all (%s)', (lang) => {
		const wrong = helpPoints(lang)
			.filter(({ text, allAges }) => ALL_AGES.test(`${text.age ?? ''} ${text.summary}`) && !allAges)
			// The age of who may report, beside the age in the image.
			.filter(({ text }) => !/(?:onder de|under) 18/.test(text.age ?? ''));
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it('other pages state the same ages', () => {
		const wrong = linesAboutOne().filter(({ id, text }) => {
			const help = points.get(id);
			const { minimum, maximum } = statedAges(text);
			return (
				(help?.minimumAge != null && minimum !== undefined && minimum !== help.minimumAge) ||
				(help?.maximumAge != null && maximum !== undefined && maximum !== help.maximumAge)
			);
		});
		expect(wrong).toEqual([]);
	});
});
