import { defaultLang } from '../../i18n/languages';
import { helpPoints } from '../../help/help-points.server';
import { contentHash } from '../../content/read/read-records.server';
import { vcard } from './vcard';

/** Name under which somebody can keep a number when others look at their phone. */
export const NEUTRAL_NAME = 'Info';

/** A contact as it is served: its file name tells neither name nor number. */
export interface VcardFile {
	name: string;
	body: string;
}

/** The contact of a number, under a name. */
export function vcardFile(name: string, dialled: string, checked: string): VcardFile {
	const body = vcard({ name, number: dialled, checked });
	return { name: `${contentHash(body)}.vcf`, body };
}

/** Every contact that an advice can offer. */
export function vcardFiles(): VcardFile[] {
	const files = helpPoints(defaultLang()).flatMap((help) => {
		const phone = help.channels.find((channel) => channel.type === 'phone' && channel.dialled !== null);
		return phone?.dialled
			? [
					vcardFile(help.name, phone.dialled, help.checked),
					vcardFile(NEUTRAL_NAME, phone.dialled, help.checked)
				]
			: [];
	});
	return [...new Map(files.map((file) => [file.name, file])).values()];
}
