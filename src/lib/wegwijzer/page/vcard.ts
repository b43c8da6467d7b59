/** Characters that have a meaning in a vCard (RFC 2426, 5). */
const escaped = (text: string) => text.replace(/[\\,;]/g, (character) => `\\${character}`);

/**
 * A contact to keep in a phone, as vCard 3.0, which every phone reads.
 * @param number as dialled
 * @param checked day the number was looked at; a bare date, since the card may be read by somebody who must not know what it is of
 */
export function vcard({ name, number, checked }: { name: string; number: string; checked: string }): string {
	return [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`N:;${escaped(name)};;;`,
		`FN:${escaped(name)}`,
		`TEL;TYPE=VOICE:${number}`,
		`NOTE:${checked}`,
		'END:VCARD',
		''
	].join('\r\n');
}
