import { DANGERS, ROLES, type Danger, type Role } from '../../content/search/sentence-labels';
import type { SentenceGroup } from '../../content/search/sentence-schema';
import type { SearchDocument } from '../index/documents';
import type { Featurise } from './features';
import { pageLabels } from './labels';
import type { Answer, Example } from './train';

/** Heads of the model by number, see headsOf. */
const PAGE = 0;
const ROLE = 1;
const DANGER = 2;

/** How much a page counts among those that are right, by its grade (the gain of nDCG, Järvelin and Kekäläinen 2002). */
const gain = (grade: number) => 2 ** grade - 1;

/** How much a line of `asked_as` counts compared with a sentence: it names one page, also where others are right too. */
const ASKED_WEIGHT = 0.7;

/**
 * How much role and danger count compared with the page: what they teach is drowned by some three hundred pages otherwise. Chosen on held-out
 * sentences (docs/search.md).
 */
const ROLE_WEIGHT = 1.5;
const DANGER_WEIGHT = 2;

/** What may be learned from in a language. */
export interface Told {
	documents: readonly SearchDocument[];
	sentences: readonly SentenceGroup[];
	/** Sentences with the card they ask for. */
	emergencies: readonly { text: string; card: Danger }[];
}

/** Everything that the model learns from, as features and answers. */
export function examplesOf({ documents, sentences, emergencies }: Told, featurise: Featurise): Example[] {
	const labels = new Map(pageLabels(documents).map((id, label) => [id, label]));
	const roleOf = (role: Role): Answer => ({
		head: ROLE,
		shares: [[ROLES.indexOf(role), 1]],
		weight: ROLE_WEIGHT
	});
	const dangerOf = (danger: Danger): Answer => ({
		head: DANGER,
		shares: [[DANGERS.indexOf(danger), 1]],
		weight: DANGER_WEIGHT
	});
	const pagesOf = (relevant: SentenceGroup['relevant']): Answer[] => {
		const gains = Object.entries(relevant)
			.flatMap(([id, grade]) => {
				const label = labels.get(id);
				return label === undefined ? [] : [{ label, gain: gain(grade) }];
			})
			.sort((a, b) => b.gain - a.gain);
		const total = gains.reduce((sum, each) => sum + each.gain, 0);
		const shares = gains.map((each) => [each.label, each.gain / total] as const);
		return shares.length > 0 ? [{ head: PAGE, shares, weight: 1 }] : [];
	};
	return [
		...documents.flatMap(({ id, title, asked }) =>
			[title, ...asked].map((text): Example => ({
				features: featurise(text),
				answers: [{ head: PAGE, shares: [[labels.get(id) ?? 0, 1]], weight: ASKED_WEIGHT }]
			}))
		),
		...sentences.flatMap(({ relevant, role, danger, sentences: texts }) => {
			const answers = [
				...pagesOf(relevant),
				...(role ? [roleOf(role)] : []),
				...(danger ? [dangerOf(danger)] : [])
			];
			return texts.map((text): Example => ({ features: featurise(text), answers }));
		}),
		...emergencies.map(({ text, card }): Example => ({
			features: featurise(text),
			answers: [dangerOf(card)]
		}))
	].filter(({ features, answers }) => features.length > 0 && answers.length > 0);
}

/** Who tells of being harmed is never taken for who did it, nor the reverse: what is added to the odds of that mistake while learning. */
const SWAPPED = 2;
/** Danger that is not seen costs more than a card too many. */
const MISSED = 0.5;

/** What mistakes cost, see Training. */
export function costOf(head: number, right: number, wrong: number): number {
	if (head === ROLE) {
		const pair = [ROLES[right], ROLES[wrong]];
		return pair.includes('own-behaviour') && pair.includes('self') ? SWAPPED : 0;
	}
	if (head === DANGER) return DANGERS[right] !== 'none' && DANGERS[wrong] === 'none' ? MISSED : 0;
	return 0;
}
