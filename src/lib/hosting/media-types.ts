/** What a server says that a file is. */
interface MediaType {
	/** As registered with IANA. */
	type: string;
	/** Whether it is text: always UTF-8 here, and worth packing. */
	isText: boolean;
}

const text = (type: string): MediaType => ({ type, isText: true });
const binary = (type: string): MediaType => ({ type, isText: false });

/** By the end of the file's name. Servers do not know all of them: Debian's nginx has no `.vcf`, `.csv`, `.atom` or `.jsonld`. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
	html: text('text/html'),
	css: text('text/css'),
	js: text('text/javascript'),
	json: text('application/json'),
	jsonld: text('application/ld+json'),
	csv: text('text/csv'),
	txt: text('text/plain'),
	xml: text('application/xml'),
	atom: text('application/atom+xml'),
	svg: text('image/svg+xml'),
	vcf: text('text/vcard'),
	ics: text('text/calendar'),
	webmanifest: text('application/manifest+json'),
	ico: binary('image/x-icon'),
	jpg: binary('image/jpeg'),
	pdf: binary('application/pdf'),
	png: binary('image/png'),
	webp: binary('image/webp'),
	woff2: binary('font/woff2'),
	xlsx: binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
};

/** What a file of another kind is: a download. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The header `Content-Type` of a file, by the end of its name. */
export function contentType(file: string): string {
	const known = MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)];
	if (known === undefined) return UNKNOWN_TYPE;
	return known.isText ? `${known.type}; charset=utf-8` : known.type;
}
