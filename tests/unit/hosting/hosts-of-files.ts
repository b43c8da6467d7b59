/** What hosts of static sites make of `_headers` and `_redirects`, as the code that they publish does it. */

/** Values by the name of a header, in small letters. A value that came from two rules is two. */
export type Sent = ReadonlyMap<string, readonly string[]>;

interface Rule {
	/** Start of the addresses that it fits. */
	start: string;
	/** Lines below it, trimmed. */
	lines: readonly string[];
}

function rulesOf(file: string): Rule[] {
	const rules: { start: string; lines: string[] }[] = [];
	for (const line of file.split('\n').map((each) => each.trim())) {
		if (line.startsWith('/')) rules.push({ start: line.replace(/\*$/, ''), lines: [] });
		else if (line !== '' && !line.startsWith('#')) rules.at(-1)?.lines.push(line);
	}
	return rules;
}

const fitting = (file: string, address: string): readonly string[][] =>
	rulesOf(file)
		.filter(({ start }) => address.startsWith(start))
		.map(({ lines }) => [...lines]);

function field(line: string): [name: string, value: string] | null {
	const at = line.indexOf(':');
	return at === -1 ? null : [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
}

/** Cloudflare Pages: a rule first forgets what its lines with `!` name, then adds to what earlier rules said. */
export function cloudflare(file: string, address: string): Sent {
	const sent = new Map<string, string[]>();
	for (const lines of fitting(file, address)) {
		for (const line of lines) if (line.startsWith('! ')) sent.delete(line.slice(2).trim().toLowerCase());
		for (const line of lines) {
			const [name, value] = (line.startsWith('! ') ? null : field(line)) ?? [];
			if (name !== undefined && value !== undefined) sent.set(name, [...(sent.get(name) ?? []), value]);
		}
	}
	return sent;
}

/** Netlify: a line without a colon is passed over, and the last rule that fits goes first. */
export function netlify(file: string, address: string): Sent {
	const sent = new Map<string, string[]>();
	for (const lines of fitting(file, address)) {
		const own = new Map<string, string[]>();
		for (const [name, value] of lines.flatMap((line) => [field(line) ?? []]))
			if (name !== undefined && value !== undefined) own.set(name, [...(own.get(name) ?? []), value]);
		for (const [name, values] of own) sent.set(name, values);
	}
	return sent;
}

/** A host that joins whatever fits, and knows no `!`: some say so of themselves. */
export function joining(file: string, address: string): Sent {
	return cloudflare(file.replace(/^\s*!.*\n/gm, ''), address);
}

/** The page that stands for a missing one by `_redirects`: the first rule that fits; null: none does, and the host looks for one by itself. */
export function redirected(file: string, address: string): { to: string; status: number } | null {
	for (const line of file.split('\n').filter((each) => each.startsWith('/'))) {
		const [from = '', to = '', status] = line.split(/\s+/);
		if (address.startsWith(from.replace(/\*$/, ''))) return { to, status: Number(status) };
	}
	return null;
}
