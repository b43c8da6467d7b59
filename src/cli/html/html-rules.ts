import type { ConfigData } from 'html-validate';

/** Rules of html-validate that say how HTML should be written, not whether it is right. Each is off for the reason beside it. */
const OPINIONS = {
	// The end of an item is told by the next one: page-html/lean.ts leaves it out, HTML allows it.
	'no-implicit-close': 'off',
	// How Svelte and the head of our template write it.
	'attribute-boolean-style': 'off',
	'attribute-empty-style': 'off',
	'doctype-style': 'off',
	'no-trailing-whitespace': 'off',
	'void-style': 'off',
	// The width of a bar is a figure of the page itself; our policy names the hash of what stands in the page.
	'no-inline-style': 'off',
	// The browser tests look whether a number is cut off, on the narrowest phone and with large letters.
	'tel-non-breaking': 'off',
	// What a search engine cuts off is not wrong.
	'long-title': 'off',
	// A role on an element without meaning reads the same as the element that has it by itself.
	'prefer-native-element': 'off',
	// Search, filters and the place field answer at every stroke; there is nothing to send.
	'wcag/h32': 'off'
} as const;

/** What a page of ours is held to: the recommended rules without opinions, and that what it refers to is there. */
export const HTML_RULES: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		...OPINIONS,
		// A list may have a name.
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
		'heading-level': 'error',
		'input-missing-label': 'error',
		'no-missing-references': 'error',
		// `&` in an address and `>` in text are right HTML.
		'no-raw-characters': ['error', { relaxed: true }],
		// An id may begin with a digit since HTML 5; those of the glossary are words.
		'valid-id': ['error', { relaxed: true }]
	}
};

/** The style guide shows a component in each of its states, so that one landmark stands there many times. */
export const STYLE_GUIDE_RULES: ConfigData = {
	...HTML_RULES,
	rules: { ...HTML_RULES.rules, 'unique-landmark': 'off' }
};
