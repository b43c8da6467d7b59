import type { FormValues } from './check-entry';

/** A record as Sveltia CMS gives it to a preview, out of its map of the package immutable. */
export interface PreviewedEntry {
	slug: string;
	/** Of the file of the language of the preview; empty while there is none. */
	path?: string;
	/** In the language of the preview, which is said nowhere. */
	data: FormValues;
	/** In each other language that has words. */
	i18n: Readonly<Record<string, { data?: FormValues } | undefined>>;
}

interface Template {
	props: { entry: { toJS(): unknown } };
	/** The element that is drawn in. */
	target: HTMLElement | null;
	/** Takes away what was drawn. */
	remove?: () => void;
	take(target: HTMLElement | null): void;
	draw(): void;
}

/** Sveltia CMS puts these two on the window: a preview has to be a component of React. */
interface ReactParts {
	createClass(
		parts: Record<string, (this: Template, ...given: never[]) => unknown>
	): (props: unknown) => unknown;
	h(tag: string, props: Record<string, unknown>): unknown;
}

/** A record in all its languages; a language without words has no file. */
export interface PreviewedRecord {
	slug: string;
	/** The language that the preview is in. */
	lang: string;
	values: ReadonlyMap<string, FormValues>;
}

/**
 * A record out of what the CMS gives. Its page of a preview stays the one of the language that it was opened in, so the language is that of the file,
 * or the first one that is not among the others.
 * @param languages codes, the one that is written first at the head
 */
export function recordOf(
	{ slug, path = '', data, i18n }: PreviewedEntry,
	languages: readonly [string, ...string[]]
): PreviewedRecord {
	const lang =
		/\.([a-z]{2,3})\.md$/.exec(path)?.[1] ??
		languages.find((code) => !Object.hasOwn(i18n, code)) ??
		languages[0];
	const others = Object.entries(i18n).flatMap(([code, other]): [string, FormValues][] =>
		other?.data && Object.keys(other.data).length > 0 ? [[code, other.data]] : []
	);
	return { slug, lang, values: new Map([...others, [lang, data]]) };
}

/** Links and numbers lead nowhere from a preview: an editor may not call 112 by a slip, and the CMS shuts the preview off from other pages. */
function holdLinks(event: { target: Element; preventDefault(): void }): void {
	if (event.target.closest('a')) event.preventDefault();
}

/**
 * A template for `CMS.registerPreviewTemplate`, which leaves the drawing to us: React gives the place and says when something changed.
 * @param draw draws a record in an element; gives what takes it away again
 */
export function previewTemplate(
	{ createClass, h }: ReactParts,
	draw: (target: HTMLElement, entry: PreviewedEntry) => () => void
): (props: unknown) => unknown {
	return createClass({
		take(target: HTMLElement | null) {
			this.target = target;
		},
		draw() {
			this.remove?.();
			if (this.target) this.remove = draw(this.target, this.props.entry.toJS() as PreviewedEntry);
		},
		componentDidMount() {
			this.draw();
		},
		componentDidUpdate() {
			this.draw();
		},
		componentWillUnmount() {
			this.remove?.();
		},
		render() {
			return h('div', { ref: this.take, onClick: holdLinks, style: { padding: '1rem' } });
		}
	});
}
