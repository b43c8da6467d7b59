import { error } from '@sveltejs/kit';
import { content, fromContent } from '$lib/content/store.server';
import { openDataFiles } from '$lib/open-data/data-files.server';
import type { OpenDataFile } from '$lib/open-data/set-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const filesMade = fromContent(() => new Map<string, Promise<OpenDataFile[]>>());

/** The files of a site at this origin, made once. */
function filesAt(origin: string): Promise<OpenDataFile[]> {
	const made = filesMade();
	const known = made.get(origin) ?? openDataFiles(content(), origin);
	made.set(origin, known);
	return known;
}

export const entries: EntryGenerator = async () => (await filesAt('')).map(({ name }) => ({ file: name }));

export const GET: RequestHandler = async ({ params, url }) => {
	const found = (await filesAt(url.origin)).find(({ name }) => name === params.file);
	if (!found) error(404);
	return new Response(found.body, { headers: { 'content-type': found.contentType } });
};
