import type { HelpInput, HelpRecord } from '../content/help/help-schema';
import type { Content } from '../content/read-content.server';
import type { Lang } from '../i18n/languages';
import type { Translate } from '../i18n/texts';
import { callQuestions, type CallQuestion } from './questions';

/** A help point whose facts are due, with what to ask. */
export interface DueHelp {
	id: string;
	name: string;
	organization: string;
	/** Its official site. */
	url: string;
	nextCheck: string;
	/** The day on which it was asked before; null: never. */
	askedBefore: string | null;
	/** Why it is not on the site; null: it is. */
	hidden: string | null;
	/** Its numbers are for emergencies: nobody calls them to check something. */
	isEmergency: boolean;
	questions: CallQuestion[];
}

/** What has to be asked in a month, by organisation and name. */
export interface CallSheet {
	/** As `2026-12`. */
	month: string;
	help: DueHelp[];
}

/** Numbers of three or four digits are kept for emergencies and crisis lines. */
const hasEmergencyNumber = ({ channels }: HelpRecord) =>
	channels.some(({ number }) => number !== null && number.dialled.length <= 4);

/** A record as it stands in its file: it passed the schema, so it has its shape. */
export function inputOf({ help }: Content, id: string): HelpInput | undefined {
	const file = help.records.get(id)?.file;
	return help.files.find((each) => each.file === file)?.data as HelpInput | undefined;
}

/** The help points that have to be asked before a month ends. */
export function callSheet(from: Content, t: Translate, lang: Lang, month: string): CallSheet {
	const due = [...from.help.records.values()].filter(({ record }) => record.next_check.slice(0, 7) <= month);
	const help = due.flatMap(({ id, record }): DueHelp[] => {
		const input = inputOf(from, id);
		if (!input) return [];
		return [
			{
				id,
				name: record.name,
				organization: record.organization,
				url: record.url,
				nextCheck: record.next_check,
				askedBefore: record.confirmed?.date ?? null,
				hidden: record.publish ? null : (record.publish_reason ?? ''),
				isEmergency: hasEmergencyNumber(record),
				questions: callQuestions(t, lang, record, input)
			}
		];
	});
	const inOrder = (a: string, b: string) => a.localeCompare(b, lang);
	return {
		month,
		help: help.sort((a, b) => inOrder(a.organization, b.organization) || inOrder(a.name, b.name))
	};
}
