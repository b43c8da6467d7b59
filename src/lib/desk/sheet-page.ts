import { CONFIRMED_BY } from '../content/help/confirmed';
import { dateFormat, longDate } from '../i18n/dates';
import type { Lang } from '../i18n/languages';
import type { Translate } from '../i18n/texts';
import type { CallSheet, DueHelp } from './call-sheet.server';
import type { CallQuestion } from './questions';

/** Nothing is fetched: the page is one file, for the screen and for A4. */
const STYLE = `
@page { size: A4; margin: 14mm }
body { max-width: 60rem; padding: 0 1rem; margin: 0 auto; font: 11pt/1.35 system-ui, sans-serif; color: #000; background: #fff }
h1, h2, h3 { line-height: 1.2; margin: 1.2em 0 .3em; break-after: avoid }
p, ul { margin: .3em 0 }
table { width: 100%; border-collapse: collapse; margin: .4em 0 1.6em }
th, td { border: 1px solid #555; padding: .25rem .4rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
thead { display: table-header-group }
tr { break-inside: avoid }
tbody tr { height: 2.8em }
th:first-child { width: 38% } th:nth-child(2) { width: 24% } th:nth-child(3) { width: 4em } td:nth-child(3) { text-align: center }
tbody th { font-weight: 400 }
small { color: #333 }
.never { border: 2px solid #000; padding: .3rem .5rem; font-weight: 700 }
.asked span { display: inline-block; min-width: 9em; border-bottom: 1px solid #000 }
@media print { body { max-width: none; padding: 0; font-size: 10pt } }`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A month, `2026-12`, as people write it: "december 2026". */
function monthText(lang: Lang, month: string): string {
	return dateFormat(lang, { month: 'long', year: 'numeric' }).format(new Date(`${month}-01T00:00:00Z`));
}

/** What stands on the site, and what was found of it where nothing does. */
export function shownText(t: Translate, { shown, stored }: CallQuestion): string {
	if (shown !== null) return shown;
	return stored === null ? t('desk.not_shown') : t('desk.not_shown_but', { value: stored });
}

function row(t: Translate, question: CallQuestion): string {
	const shown = question.field.startsWith('verify.') ? '' : escaped(shownText(t, question));
	return (
		`<tr><th scope="row">${escaped(question.ask)}<br><small>${question.field}</small></th>` +
		`<td>${shown}</td><td>${question.stored === null ? '' : '☐'}</td><td></td></tr>`
	);
}

function helpPoint(t: Translate, lang: Lang, help: DueHelp): string {
	const dates = [
		t('desk.due', { date: longDate(lang, help.nextCheck) }),
		...(help.askedBefore === null ? [] : [t('desk.asked_before', { date: longDate(lang, help.askedBefore) })])
	].join('. ');
	const heads = (['ask', 'shown', 'right', 'answer'] as const).map(
		(name) => `<th scope="col">${escaped(t(`desk.column_${name}`))}</th>`
	);
	const how = CONFIRMED_BY.map((by) => `☐ ${t(`desk.how_${by}`)}`).join(' ');
	return [
		`<h3>${escaped(help.name)} <small>(${help.id})</small></h3>`,
		help.hidden === null ? '' : `<p>${escaped(t('desk.hidden', { reason: help.hidden }))}</p>`,
		help.isEmergency ? `<p class="never">${escaped(t('desk.never_call'))}</p>` : '',
		`<p>${escaped(dates)}. ${escaped(help.url)}</p>`,
		`<p class="asked">${t('desk.day')} <span></span> ${t('desk.asked_by')} <span></span> ${t('desk.how')}: ${how}</p>`,
		`<table><thead><tr>${heads.join('')}</tr></thead>`,
		`<tbody>${help.questions.map((question) => row(t, question)).join('\n')}</tbody></table>`
	].join('\n');
}

/** The call sheet as one page of HTML that needs nothing else, to read aloud from and to write on. */
export function sheetPage(t: Translate, lang: Lang, { month, help }: CallSheet): string {
	const inWords = monthText(lang, month);
	const title = escaped(t('desk.title', { month: inWords }));
	const rules = (['who', 'emergency', 'open', 'names', 'answer'] as const).map(
		(name) => `<li>${escaped(t(`desk.rule_${name}`))}</li>`
	);
	const parts = help.map((each, index) =>
		each.organization === help[index - 1]?.organization
			? helpPoint(t, lang, each)
			: `<h2>${escaped(each.organization)}</h2>\n${helpPoint(t, lang, each)}`
	);
	const lead = help.length === 0 ? t('desk.none') : t('desk.lead', { count: help.length, month: inWords });
	return [
		`<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">`,
		`<meta name="viewport" content="width=device-width, initial-scale=1">`,
		`<title>${title}</title>\n<style>${STYLE}\n</style>\n</head>\n<body>`,
		`<h1>${title}</h1>\n<p>${escaped(lead)}</p>`,
		...(help.length === 0 ? [] : [`<ul>${rules.join('\n')}</ul>`, ...parts]),
		'</body>\n</html>\n'
	].join('\n');
}
