import { error } from '@sveltejs/kit';
import { content, fromContent } from '$lib/content/store.server';
import { openDataFiles, type OpenDataFile } from '$lib/open-data/data-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const filesMade = fromContent(() => new Map<string, OpenDataFile[]>());

/** The files of a site at this origin, made once. */
function filesAt(origin: string): OpenDataFile[] {
	const made = filesMade();
	const known = made.get(origin) ?? openDataFiles(content(), origin);
	made.set(origin, known);
	return known;
}

export const entries: EntryGenerator = () => openDataFiles(content(), '').map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params, url }) => {
	const found = filesAt(url.origin).find(({ name }) => name === params.file);
	if (!found) error(404);
	return new Response(found.body, { headers: { 'content-type': found.contentType } });
};
