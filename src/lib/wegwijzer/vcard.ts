/** Characters that have a meaning in a vCard (RFC 2426, 5). */
const escaped = (text: string) => text.replace(/[\\,;]/g, (character) => `\\${character}`);

/**
 * A contact to keep in a phone, as vCard 3.0, which every phone reads.
 * @param number as dialled: `tel:` address without its scheme
 */
export function vcard({ name, number }: { name: string; number: string }): string {
	return [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`N:;${escaped(name)};;;`,
		`FN:${escaped(name)}`,
		`TEL;TYPE=VOICE:${number}`,
		'END:VCARD',
		''
	].join('\r\n');
}
