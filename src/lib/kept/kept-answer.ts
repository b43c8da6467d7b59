import { daysBetween, OLD, pageFrom, withWords, type KeptPages } from './kept-pages';
import { readKept } from './kept-store';

/** How long a page that is also kept may stay away before the kept one is shown, in milliseconds. */
const PATIENCE = 8_000;

/** What a server of ours sends with every page, beside the policy that stands in the page. */
const HEADERS = {
	'content-security-policy': "frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff'
};

/** The file that holds an address: one per language, called after the first segment where that is a language. */
const fileOf = (address: string) => {
	const segment = /^\/([a-z]{2})\//.exec(address)?.[1];
	return `/kept/${segment ?? __SITE_LANGUAGE__}.json`;
};

let read: { at: number; file: string; pages: KeptPages } | null = null;

async function open(address: string): Promise<typeof read> {
	const file = fileOf(address);
	const kept = await readKept(file);
	if (!kept) return null;
	if (read?.file !== file || read.at !== kept.at)
		read = { at: kept.at, file, pages: JSON.parse(kept.text) as KeptPages };
	return read;
}

/**
 * The kept answer to a request.
 * @param isPage whether a person asked for a page: gets the numbers when that page was not kept
 * @returns null when there is none
 */
async function keptAnswer(address: string, isPage: boolean, now: number): Promise<Response | null> {
	const kept = await open(address);
	const asset = kept?.pages.assets[address] ?? (await open('/'))?.pages.assets[address];
	if (asset) return new Response(asset.text, { headers: { ...HEADERS, 'content-type': asset.type } });
	if (!kept) return null;
	const { words, instead } = kept.pages;
	const own = pageFrom(kept.pages, address);
	const html = own ?? (isPage ? pageFrom(kept.pages, instead) : null);
	if (html === null) return null;
	const days = daysBetween(kept.at, now);
	const age = days >= OLD ? words.old.replace('#', String(days)) : words.served;
	return new Response(withWords(html, own === null ? words.missing : age), {
		status: own === null ? 503 : 200,
		headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }
	});
}

const after = (time: number) => new Promise<'late'>((go) => setTimeout(() => go('late'), time));

/**
 * Answers a request of the site: from the network where it answers, else from what is kept. Keeps nothing.
 * @throws what the network failed of, when nothing that fits is kept
 */
export async function answerFrom(request: Request, network: typeof fetch): Promise<Response> {
	const address = new URL(request.url).pathname;
	const isPage = request.mode === 'navigate';
	const kept = (orPage: boolean) => keptAnswer(address, orPage, Date.now()).catch(() => null);
	const online = network(request);
	try {
		const first = await Promise.race([online, after(PATIENCE)]);
		// Late: only this very page is worth more than waiting on.
		if (first === 'late') return (await kept(false)) ?? (await online);
		return first.status < 500 ? first : ((await kept(false)) ?? first);
	} catch (error) {
		const answer = await kept(isPage);
		if (answer) return answer;
		throw error;
	}
}
