import { error } from '@sveltejs/kit';
import { vcardFiles } from '$lib/wegwijzer/page/vcard-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => vcardFiles().map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params }) => {
	const found = vcardFiles().find(({ name }) => name === params.file);
	if (!found) error(404);
	return new Response(found.body, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
};
