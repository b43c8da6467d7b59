import type { WebPage, WithContext } from 'schema-dts';

/**
 * Tells machines that a page is a translation, and as long as nobody has read it, that a machine made it: published text that a machine wrote
 * has to be marked so that machines can tell (AI Act, article 50).
 */
export function firstHelpData(page: {
	code: string;
	name: string;
	address: string;
	/** Address of the page that it was translated from. */
	original: string;
	isDraft: boolean;
}): WithContext<WebPage> {
	return {
		'@context': 'https://schema.org',
		'@type': 'WebPage',
		url: page.address,
		name: page.name,
		inLanguage: page.code,
		translationOfWork: { '@id': page.original },
		...(page.isDraft && {
			creativeWorkStatus: 'Draft',
			digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
		})
	};
}
