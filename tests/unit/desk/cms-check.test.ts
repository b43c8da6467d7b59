import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/lib/content/read/faults';
import { beforeSave } from '../../../src/lib/desk/cms/before-save';
import { checkEntry, type FormValues } from '../../../src/lib/desk/cms/check-entry';
import { OFFERED } from '../../../src/lib/desk/cms/offered';
import { readYaml, writeYaml, yamlControl } from '../../../src/lib/desk/cms/yaml-control';
import { valuesOf } from './form-values';

const offered = (kind: string) => {
	const found = OFFERED.find(({ name }) => name === kind);
	if (!found) throw new Error(kind);
	return found;
};
const help = valuesOf('help/loket-plein.md');
const channels = help.channels as Record<string, unknown>[];
const checkHelp = (original: FormValues, translations: [string, FormValues][] = []) =>
	checkEntry(offered('help'), { slug: 'loket-plein', original, translations: new Map(translations) });
const told = (original: FormValues, translations: [string, FormValues][] = []) =>
	checkHelp(original, translations).faults.map(formatFault);

describe('what an editor wrote', () => {
	it('is let through when it is right', () => {
		expect(told(help, [['en', valuesOf('help/loket-plein.en.md')]])).toEqual([]);
	});

	it.each([
		[
			'hours',
			{ hours: 'Mo-Fr 9-17', hours_status: 'confirmed' },
			'channels[0].hours: expected opening hours'
		],
		['a number', { type: 'phone', value: '08 2' }, 'channels[0].value: expected a Dutch phone number'],
		['a choice that is not there', { type: 'fax' }, 'channels[0].type: expected one of phone, chat']
	])('%s that is wrong is told with file, field and value', (_, change, expected) => {
		const [line] = told({ ...help, channels: [{ ...channels[0], ...change }, ...channels.slice(1)] });
		expect(line).toMatch(/^content\/help\/loket-plein\.md: .*, got "/);
		expect(line).toContain(expected);
	});

	it.each([
		['an id that is not that of its file', { id: 'elders' }, 'id: expected loket-plein'],
		['a number in running text', { body: 'Bel 020-261 52 75.' }, 'no telephone number in running text'],
		['signs of code', { body: 'Bel {nu}.' }, 'prose without { } < >'],
		['nothing at all for a name', { name: '' }, 'name: expected text, got nothing']
	])('%s is told', (_, change, expected) => {
		expect(told({ ...help, ...change }).join('\n')).toContain(expected);
	});

	it('is told of a translation under the name of its file', () => {
		const wrong: FormValues = { ...valuesOf('help/loket-plein.en.md'), text: { summary: 'x', for_whom: '' } };
		expect(told(help, [['en', wrong]])).toEqual([
			'content/help/loket-plein.en.md: text.for_whom: expected text, got nothing'
		]);
	});
});

describe('what nobody filled in', () => {
	it('is left out, or null where the schema has that for what is not known', () => {
		const empty = { minimum_age: '', maximum_age: null, all_ages: false };
		// The CMS marks what was added to a list.
		const channel = {
			__sc_item_id: '8fa9',
			id: 'chat',
			type: 'chat',
			value: '',
			hours: '',
			cost: '',
			sources: []
		};
		const source = { url: 'https://a.example', page_date: '', document: '', lines: '', supports: [''] };
		const { original } = checkHelp({
			...help,
			former_names: [],
			publish_reason: '',
			confirmed: {},
			eligibility: empty,
			channels: [channel],
			sources: [source]
		});
		expect(original).not.toHaveProperty('publish_reason');
		expect(original).not.toHaveProperty('former_names');
		expect(original).not.toHaveProperty('confirmed');
		expect(original.eligibility).toEqual({});
		expect(original.channels).toEqual([{ id: 'chat', type: 'chat', value: null }]);
		expect(original.sources).toEqual([{ url: 'https://a.example', page_date: null }]);
	});

	it('of a new translation is that nobody has stamped it', () => {
		const { translation, ...words } = valuesOf('help/loket-plein.en.md');
		expect(translation).toBeDefined();
		const { translations, faults } = checkHelp(help, [['en', words]]);
		expect(faults).toEqual([]);
		expect(translations.get('en')?.translation).toEqual({ status: 'draft', of: '' });
	});
});

describe('the event before a save', () => {
	/** As the map of the CMS. */
	class Entry {
		constructor(readonly parts: Readonly<Record<string, unknown>>) {}
		toJS() {
			return this.parts;
		}
		set(key: string, value: unknown) {
			return new Entry({ ...this.parts, [key]: value });
		}
	}
	const saved = (data: FormValues) =>
		new Entry({ collection: 'help', slug: 'loket-plein', data, i18n: { en: { data: {} } } });

	it('hands on what is right, and leaves a language without a file alone', () => {
		const { parts } = beforeSave(saved({ ...help, publish_reason: '' }));
		expect(parts.data).toEqual(help);
		expect(parts.i18n).toEqual({});
	});

	it('stops the save, and has the CMS show what is wrong', () => {
		const save = () => beforeSave(saved({ ...help, kind: 'shop' }));
		// The CMS shows the cause of an error of this name.
		expect(save).toThrow('saving_failed');
		expect(save).toThrow(
			expect.objectContaining({
				cause: expect.objectContaining({ message: expect.stringContaining('kind: expected one of police') })
			})
		);
	});
});

describe('a field in YAML', () => {
	it.each([
		[['Een zin.', { claim: 'Het is zo.', sources: ['cbs'] }]],
		[{ cbs: { url: 'https://a.example' } }]
	])('reads what it wrote', (value) => {
		expect(readYaml(writeYaml(value))).toEqual({ value });
	});

	/** Our control where the CMS would have put it, with a draft that its changes go into as the CMS hands them back: at once, or when told to. */
	function placed(path: string, data: Record<string, unknown>) {
		const given: unknown[] = [];
		const draftOf = (whole: unknown) => ({
			getIn: ([, ...names]: readonly string[]) => {
				const found = names.reduce<unknown>(
					(at, name) => (at as Record<string, unknown> | undefined)?.[name],
					{
						...(whole as object)
					}
				);
				return typeof found === 'object' && found !== null ? { toJS: () => found } : found;
			}
		});
		const made: Record<string, unknown> = {
			props: { entry: draftOf(data), onChange: (value: unknown) => given.push(value) }
		};
		yamlControl({
			createClass: (parts) => {
				Object.assign(made, parts);
				return () => null;
			},
			h: (_, props) => props
		});
		const control = made as {
			props: { entry: unknown };
			state: { text: string };
			setState(state: unknown): void;
			getInitialState(): { text: string };
			place(element: unknown): void;
			componentDidMount(): void;
			componentDidUpdate(): void;
			change(text: string): void;
			isValid(): unknown;
			render(): { readOnly: boolean };
		};
		control.setState = (state) => {
			control.state = state as { text: string };
			control.componentDidUpdate();
		};
		control.state = control.getInitialState();
		control.place({ closest: () => ({ dataset: { keyPath: path } }) });
		control.componentDidMount();
		const receive = (next: Record<string, unknown>) => {
			control.props.entry = draftOf(next);
			control.componentDidUpdate();
		};
		return { control, given, receive };
	}

	const MIXED = ['Vraag wat er kan.', { say: 'Bel 112.', does: ['call-112'] }, 'Neem iemand mee.'];

	it('shows a list of plain and of marked sentences whole, wherever the field stands', () => {
		const { control } = placed('questions.1.answer', { questions: [{}, { answer: MIXED }] });
		expect(readYaml(control.state.text)).toEqual({ value: MIXED });
	});

	it('hands on what was typed with everything around it, and is wrong while it is no YAML', () => {
		const { control, given } = placed('steps', { steps: MIXED });
		control.change(`${control.state.text}- "half`);
		expect(control.isValid()).toMatchObject({ error: { message: expect.any(String) } });
		control.change(control.state.text.replace('- "half', '- Heel.'));
		expect(control.isValid()).toBe(true);
		expect(given).toEqual([expect.stringContaining('- "half'), [...MIXED, 'Heel.']]);
	});

	it('leaves what is typed as it is when it comes back late, and takes over what somebody else changed', () => {
		const { control, receive } = placed('steps', { steps: ['een'] });
		control.change('- twee   # straks');
		control.change('- twee   # straks\n- drie');
		receive({ steps: ['twee'] });
		receive({ steps: ['twee', 'drie'] });
		expect(control.state.text).toBe('- twee   # straks\n- drie');
		receive({ steps: ['een'] });
		expect(control.state.text).toBe('- een\n');
	});

	it('shows the next language when the CMS goes on to that, without the fault of the one before', () => {
		const { control, receive } = placed('steps', { steps: ['een'] });
		control.change('- "een');
		receive({ steps: ['one'] });
		expect(control.state.text).toBe('- one\n');
		expect(control.isValid()).toBe(true);
	});

	it('cannot be typed in where it does not know its place', () => {
		const { control } = placed('steps', { steps: ['een'] });
		expect(control.render().readOnly).toBe(false);
		control.place({ closest: () => null });
		control.componentDidUpdate();
		expect(control.render().readOnly).toBe(true);
	});

	it('finds its place by an attribute that the CMS of this version has', () => {
		expect(readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.mjs', 'utf8')).toContain('data-key-path');
	});

	it('says what cannot be read, and is empty for nothing', () => {
		expect(readYaml('- "een\n- twee')).toHaveProperty('fault');
		expect(writeYaml(undefined)).toBe('');
	});
});
