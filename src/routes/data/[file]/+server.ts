import { error } from '@sveltejs/kit';
import { embedChoicesFile } from '$lib/embed/embed-choices.server';
import { helpActsFile } from '$lib/help/help-acts.server';
import { langCodes, wholeLangCodes } from '$lib/i18n/languages';
import { regionDataFile, regionWordsFile } from '$lib/nearby/region-table.server';
import { otherLanguagesFile, patternsFile, searchDataFiles } from '$lib/search/index/data-file.server';
import { registerWordsFile } from '$lib/search/index/register-words.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = () => [
	regionDataFile(),
	patternsFile(),
	otherLanguagesFile(),
	...langCodes().map(regionWordsFile),
	...langCodes().map(helpActsFile),
	...wholeLangCodes().map(embedChoicesFile),
	...wholeLangCodes().map(registerWordsFile),
	...langCodes().flatMap((lang) => {
		const { first, model, programme } = searchDataFiles(lang);
		return [first, model, programme].flatMap((file) => file ?? []);
	})
];

export const entries: EntryGenerator = () => files().map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params }) => {
	const found = files().find(({ name }) => name === params.file);
	if (!found) error(404);
	return new Response(found.json, { headers: { 'content-type': 'application/json' } });
};
