import { createHash } from 'node:crypto';
import type { OpenDataFile } from './set-files.server';

/** A file in which a data set is offered. */
export interface Distribution {
	href: string;
	title: string;
	mediaType: string;
	/** Code in the list of file types of the EU. */
	format: 'CSV' | 'JSON' | 'XLSX';
	/** Address of the standard or schema that it follows. */
	conformsTo: string;
	/** Size of the file, not packed. */
	bytes: number;
	/** 64 hex digits. */
	sha256: string;
}

/** The form of a file, by its name, and what that form follows. */
function formOf(name: string, setId: string, home: string) {
	if (name.endsWith('.csv'))
		return { form: 'CSV', format: 'CSV', conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180' } as const;
	if (name.endsWith('.xlsx'))
		return {
			form: 'Excel',
			format: 'XLSX',
			conformsTo: 'https://ecma-international.org/publications-and-standards/standards/ecma-376/'
		} as const;
	return name === `${setId}.json`
		? ({ form: 'JSON', format: 'JSON', conformsTo: `${home}${setId}.schema.json` } as const)
		: ({
				form: 'Open Referral HSDS 3',
				format: 'JSON',
				conformsTo: 'https://docs.openreferral.org/'
			} as const);
}

/**
 * What a catalogue says of a file of a set.
 * @param home address of the folder of the open data, ending in a slash
 */
export function distributionOf(
	set: { id: string; title: string },
	{ name, contentType, body }: OpenDataFile,
	home: string
): Distribution {
	const { form, format, conformsTo } = formOf(name, set.id, home);
	return {
		href: home + name,
		title: `${set.title} (${form})`,
		mediaType: contentType.replace(/;.*/, ''),
		format,
		conformsTo,
		bytes: Buffer.byteLength(body),
		sha256: createHash('sha256').update(body).digest('hex')
	};
}
