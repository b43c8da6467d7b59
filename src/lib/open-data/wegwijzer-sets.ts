import { dataSet, type DataSet } from '../content/kinds/data-set';
import { TARGETS, type Block, type Condition, type Question } from '../content/wegwijzer/model';
import type { WegwijzerTexts } from '../content/wegwijzer/wegwijzer-schema';

const KEYWORDS = ['wegwijzer', 'beslisregels', 'verwijzen', 'hulp'];

/** A condition in one text: `role=self,known-person; what=stalking`. */
const conditionText = (condition: Condition) =>
	Object.entries(condition)
		.map(([question, options]) => `${question}=${options.join(',')}`)
		.join('; ');

/** Where a block leads: the kind and the id. */
const targetsOf = (block: Block) => [
	...TARGETS.flatMap((kind) => (block[kind] === undefined ? [] : [`${kind} ${block[kind]}`])),
	...(block.roads ?? []).map(({ help }) => `help ${help}`)
];

/**
 * The rules of the wegwijzer: what it asks, and which step follows from which answers.
 * @param words those of the language of the data
 */
export function wegwijzerSets(
	{ questions, blocks }: { questions: readonly Question[]; blocks: readonly Block[] },
	words: WegwijzerTexts | undefined
): DataSet[] {
	const options = questions.flatMap((question) => question.options.map((option) => ({ question, option })));
	return [
		dataSet(
			{
				id: 'wegwijzer-vragen',
				title: 'Wegwijzer: vragen en antwoorden',
				description: 'Elk antwoord dat de wegwijzer kent, met de vraag waarop het er een is.',
				keywords: KEYWORDS
			},
			options,
			[
				[
					'id',
					'text',
					'Vaste naam: de vraag en het antwoord',
					({ question, option }) => `${question.id}.${option.id}`
				],
				['vraag', 'text', 'Naam van de vraag in de regels', ({ question }) => question.id],
				[
					'vraag_tekst',
					'text',
					'De vraag zoals die op de site staat',
					({ question }) => words?.questions[question.id]?.title
				],
				['antwoord', 'text', 'Naam van het antwoord in de regels', ({ option }) => option.id],
				[
					'antwoord_tekst',
					'text',
					'Het antwoord zoals het op de site staat',
					({ question, option }) => words?.questions[question.id]?.options[option.id]
				],
				[
					'code',
					'text',
					'Letter en cijfer in het adres; veranderen nooit',
					({ question, option }) => `${question.code}${option.code}`
				],
				[
					'geen_antwoord_telt_als',
					'text',
					'Waarvoor "weet ik niet" telt; leeg: voor niets',
					({ question }) => question.unknownCountsAs
				]
			]
		),
		dataSet(
			{
				id: 'wegwijzer-regels',
				title: 'Wegwijzer: welke stap bij welke antwoorden',
				description:
					'De regels waaruit een advies volgt: onder welke antwoorden een stap erin staat, waar, en waar die heen leidt.',
				keywords: KEYWORDS
			},
			blocks,
			[
				['id', 'text', 'Vaste naam van de stap', ({ id }) => id],
				['plaats', 'text', 'Waar in het advies; van first en fallback staat er een', ({ slot }) => slot],
				['voorrang', 'number', 'Hoger gaat voor', ({ priority }) => priority],
				[
					'wanneer',
					'list',
					'Een van deze moet gelden; van elke vraag daarin een van de antwoorden. Zonder vraag: altijd',
					({ when }) => when.map(conditionText)
				],
				['leidt_naar', 'list', 'Soort en naam van waar de stap heen leidt; leeg: alleen woorden', targetsOf]
			]
		)
	];
}
