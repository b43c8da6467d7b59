import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { content, forgetContent } from '../../../src/lib/content/store.server';
import { helpPoints } from '../../../src/lib/help/help-points.server';
import { editor } from './editor';

const { read, change, run } = editor();
const folder = mkdtempSync(join(tmpdir(), 'calling-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OFFICE = 'content/help/meldpunt-kantoor.md';
const PLACE = 'content/help/loket-plein.md';
const DAY = '2026-11-15';

const point = (id: string) => helpPoints('nl').find((help) => help.id === id);

async function sheet(name: string, month = '2027-11') {
	const file = join(folder, name);
	const ran = await run('content:due', '--month', month, '--out', file);
	expect(ran).toMatchObject({ code: 0 });
	return { file, text: readFileSync(file, 'utf8') };
}

/** A form with answers behind the lines of help points, as `id field`. */
async function filledIn(answers: Record<string, string>): Promise<string> {
	const { file, text } = await sheet('form.csv');
	const lines = text.split('\r\n').map((line) => {
		const [id, , field] = line.split('";"');
		const answer = answers[`${id?.replace('"', '')} ${field}`];
		return answer === undefined ? line : line.replace(/""$/, `"${answer}"`);
	});
	writeFileSync(file, lines.join('\r\n'));
	return file;
}

describe('the call sheet', () => {
	it('has what is due by then, and nothing else', async () => {
		change(OFFICE, /next_check: .*/, 'next_check: "2026-12-31"');
		const { text } = await sheet('december.html', '2026-12');
		expect(text).toContain('(meldpunt-kantoor)');
		expect(text).not.toContain('(loket-plein)');
		expect((await sheet('november.html', '2026-11')).text).not.toContain('(meldpunt-kantoor)');
	});

	it('has what the site says, and what it withholds as such', async () => {
		const { text } = await sheet('all.html');
		expect(text).toContain('<td>0800-1111111</td>');
		expect(text).toContain('<td>niets; wij vonden: 0800-3333333</td>');
	});

	it('says of an emergency number that nobody calls it to check something', async () => {
		const { text } = await sheet('all.html');
		const about112 = text.slice(text.indexOf('(politie-112)'));
		expect(about112.slice(0, about112.indexOf('<table>'))).toContain('Niet bellen');
		const aboutOffice = text.slice(text.indexOf('(meldpunt-kantoor)'));
		expect(aboutOffice.slice(0, aboutOffice.indexOf('<table>'))).not.toContain('Niet bellen');
	});

	it('fetches nothing, and shows markup of a record as text', async () => {
		change(OFFICE, /organization: .*/, 'organization: "Bureau <b>Vijf</b> & zoon"');
		const { text } = await sheet('all.html');
		expect(text).not.toMatch(/<(script|link|img|iframe)|url\(|<b>/);
		expect(text).toContain('Bureau &#60;b&#62;Vijf');
	});
});

/** Confirms, and reads the site again. */
async function confirm(...args: string[]) {
	const ran = await run('content:confirm', ...args);
	forgetContent();
	return ran;
}

const called = (id: string, ...answers: string[]) => confirm(id, ...answers, '--by', 'phone', '--date', DAY);

describe('a help point that was called', () => {
	it('says so; the rest of the file stays, and its translation is up to date', async () => {
		expect(point('meldpunt-kantoor')?.confirmed).toBeNull();
		const before = read(OFFICE);
		const { code, said } = await confirm(
			...['meldpunt-kantoor', '--by', 'phone', '--date', DAY, '--who', 'de redactie']
		);
		expect({ code, said }).toMatchObject({ code: 0 });
		expect(point('meldpunt-kantoor')?.confirmed).toEqual({ by: 'phone', date: DAY });
		expect(read(OFFICE)).toBe(
			before
				.replace('checked: "2026-11-01"', `checked: "${DAY}"`)
				.replace(
					'next_check: "2027-11-01"',
					`next_check: "2027-11-15"\nconfirmed: { by: phone, date: "${DAY}", who: "de redactie" }`
				)
		);
		const check = await run('content:check');
		expect(check).toMatchObject({ code: 0 });
		expect(check.said).not.toContain('meldpunt-kantoor.en.md');
	});

	it('leaves a translation that was out of date as it was', async () => {
		change(OFFICE, 'Meldpunt voor gedrag', 'Plek voor gedrag');
		const before = read('content/help/meldpunt-kantoor.en.md');
		expect(await called('meldpunt-kantoor')).toMatchObject({ code: 0 });
		expect(read('content/help/meldpunt-kantoor.en.md')).toBe(before);
	});

	it('is asked again as long after as it was before, also when it is asked twice', async () => {
		await called('meldpunt-kantoor');
		await called('meldpunt-kantoor');
		expect(point('meldpunt-kantoor')).toMatchObject({ checked: DAY, nextCheck: '2027-11-15' });
	});

	it('is looked at later than it was asked, when that is so', async () => {
		change(OFFICE, 'checked: "2026-11-01"', 'checked: "2026-11-20"');
		await called('meldpunt-kantoor');
		expect(point('meldpunt-kantoor')).toMatchObject({ checked: '2026-11-20', confirmed: { date: DAY } });
	});

	it('shows what the organisation said, and its editor is told what to read again', async () => {
		const { code, said } = await called(
			'meldpunt-kantoor',
			...[
				'channels.phone.value=020-222 22 22',
				'channels.phone.hours=dag en nacht',
				'channels.phone.cost=gratis'
			],
			...['eligibility.all_ages=ja', 'anonymous=nee', 'free=ja']
		);
		expect({ code, said }).toMatchObject({ code: 0 });
		expect(point('meldpunt-kantoor')).toMatchObject({
			channels: [{ href: 'tel:+31202222222', hours: { alwaysOpen: true }, cost: 'free' }, {}],
			allAges: true,
			minimumAge: null,
			anonymous: 'no',
			free: 'yes'
		});
		expect(said).toMatch(/changed: channels\[0\]\.value, .*content\/data-changes\.yaml/);
	});

	it('shows what was withheld, once the organisation says that it is right', async () => {
		change(
			'content/help/lijn-dag-en-nacht.md',
			/(11:00-21:00\n.*hours_status: )confirmed/,
			'$1single-source'
		);
		expect(point('lijn-dag-en-nacht')?.channels[1]?.hours).toBeNull();
		const { said } = await called('lijn-dag-en-nacht', 'channels.chat.hours=klopt');
		expect(point('lijn-dag-en-nacht')?.channels[1]?.hours).not.toBeNull();
		expect(said).toContain('changed: channels[1].hours_status.');
	});

	it('has the words of the file where they are right, and nobody has to read them again', async () => {
		const hours = '    hours: Mo-Fr 09:00-17:00; PH off\n';
		expect(read(OFFICE)).toContain(hours);
		const { said } = await called('meldpunt-kantoor', 'channels.phone.hours=klopt', 'anonymous=kan');
		expect(read(OFFICE)).toContain(hours);
		expect(said).not.toContain('changed');
	});

	it('keeps what was found out behind the question', async () => {
		change(OFFICE, 'text:\n', 'verify:\n- is er een wachtlijst\ntext:\n');
		await called('meldpunt-kantoor', 'verify.1=ja: vier weken');
		expect(content().help.records.get('meldpunt-kantoor')?.record.verify).toEqual([
			`is er een wachtlijst [${DAY}: ja: vier weken]`
		]);
	});
});

describe('what is not right is told with file, field and value, and nothing is written', () => {
	it.each<[string[], string]>([
		[
			['meldpunt-kantor', '--by', 'phone', '--date', DAY],
			'got "meldpunt-kantor" (nearest: meldpunt-kantoor)'
		],
		[
			['meldpunt-kantoor', '--by', 'phone', '--date', '2999-01-01'],
			`${OFFICE}: date: expected a day that has come`
		],
		[
			['meldpunt-kantoor', '--by', 'phone', '--date', '15-11-2026'],
			`${OFFICE}: date: expected an existing date`
		],
		[['meldpunt-kantoor', '--by', 'fax', '--date', DAY], 'phone, chat, email, visit'],
		[['meldpunt-kantoor', '--by', 'phone'], '--date'],
		[['meldpunt-kantoor', '--date', DAY], '--by'],
		[[], '--form'],
		[['meldpunt-kantoor', '--form', 'form.csv'], '--form'],
		[['meldpunt-kantoor', 'hours', '--by', 'phone', '--date', DAY], 'field=what was said, got "hours"']
	])('%j', async (args, told) => {
		const before = read(OFFICE);
		const { code, said } = await confirm(...args);
		expect(said).toContain(told);
		expect(said.split('\n')).toHaveLength(1);
		expect(code).toBe(2);
		expect(read(OFFICE)).toBe(before);
	});

	it.each([
		[
			'channels.phone.hour=24/7',
			`${OFFICE}: channels.phone.hour: expected a field that the sheet asks for, got "24/7" (nearest: channels.phone.hours)`
		],
		['publish=no', `${OFFICE}: publish: expected a field that the sheet asks for`],
		['channels.phone.hours=morgen', `${OFFICE}: channels[0].hours: expected opening hours`],
		['channels.phone.value=2', `${OFFICE}: channels[0].value: expected a Dutch phone number`],
		[
			'channels.phone.cost=duur',
			`${OFFICE}: channels[0].cost: expected one of free, local-rate, normal-rate, got "duur"`
		],
		[
			'eligibility.minimum_age=jong',
			`${OFFICE}: eligibility.minimum_age: expected a whole number of years, got "jong"`
		],
		['eligibility.maximum_age=12', `${OFFICE}: eligibility.maximum_age: expected an age of at least 18`],
		['eligibility.all_ages=soms', `${OFFICE}: eligibility.all_ages: expected ja, or nothing, got "soms"`],
		['anonymous=soms', `${OFFICE}: anonymous: expected one of`],
		['free=klopt', `${OFFICE}: free: expected what it is`],
		['eligibility.maximum_age=klopt', `${OFFICE}: eligibility.maximum_age: expected what it is`]
	])('%s', async (answer, told) => {
		const before = read(OFFICE);
		const { code, said } = await called('meldpunt-kantoor', answer);
		expect(said).toContain(told);
		expect(code).toBe(2);
		expect(read(OFFICE)).toBe(before);
	});

	it('a number that no page stands behind', async () => {
		const { said } = await called('loket-plein', 'channels.phone.value=klopt');
		expect(said).toContain(
			`${PLACE}: channels[0].sources: expected at least one page behind a confirmed number`
		);
	});
});

describe('a form that was filled in', () => {
	it('takes in what has a day, and passes over the rest', async () => {
		const form = await filledIn({
			'meldpunt-kantoor date': '15-11-2026',
			'meldpunt-kantoor by': 'email',
			'meldpunt-kantoor channels.phone.hours': 'Mo-Fr 10:00-16:00; PH off',
			'meldpunt-kantoor channels.phone.value': 'klopt'
		});
		const { code, said } = await confirm('--form', form);
		expect({ code, said }).toMatchObject({
			code: 0,
			said: expect.stringContaining('1 help points confirmed')
		});
		expect(point('meldpunt-kantoor')).toMatchObject({ confirmed: { by: 'email', date: DAY }, checked: DAY });
		expect(read(OFFICE)).toContain('"Mo-Fr 10:00-16:00; PH off"');
		expect(point('loket-plein')?.confirmed).toBeNull();
	});

	it('is the same when a spreadsheet wrote it with commas', async () => {
		const form = await filledIn({ 'meldpunt-kantoor date': DAY, 'meldpunt-kantoor by': 'phone' });
		writeFileSync(form, readFileSync(form, 'utf8').replaceAll('";"', '","'));
		expect(await confirm('--form', form)).toMatchObject({ code: 0 });
		expect(point('meldpunt-kantoor')?.confirmed).toEqual({ by: 'phone', date: DAY });
	});

	it('is taken in whole or not at all; what is wrong is told with its line', async () => {
		const form = await filledIn({
			'meldpunt-kantoor date': DAY,
			'meldpunt-kantoor by': 'phone',
			'loket-plein channels.phone.hours': '24/7',
			'lijn-dag-en-nacht date': DAY,
			'lijn-dag-en-nacht by': 'phone',
			'lijn-dag-en-nacht free': 'soms wel'
		});
		const lines = readFileSync(form, 'utf8').split('\r\n');
		const lineOf = (id: string, field: string) =>
			1 + lines.findIndex((line) => line.startsWith(`"${id}"`) && line.includes(`;"${field}";`));
		const before = read(OFFICE);
		const { code, said } = await confirm('--form', form);
		expect(code).toBe(2);
		expect(said).toContain(
			`${form}: line ${lineOf('loket-plein', 'channels.phone.hours')}: loket-plein: date: expected`
		);
		expect(said).toContain('lijn-dag-en-nacht.md: free: expected one of');
		expect(read(OFFICE)).toBe(before);
	});

	it('of another kind is refused', async () => {
		const form = join(folder, 'other.csv');
		writeFileSync(form, 'naam;telefoon\r\nIemand;1\r\n');
		const { code, said } = await confirm('--form', form);
		expect({ code, said }).toEqual({
			code: 2,
			said: expect.stringContaining(`${form}: line 1: expected a form`)
		});
	});
});
