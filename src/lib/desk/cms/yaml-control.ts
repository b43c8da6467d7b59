import { parseDocument, stringify } from 'yaml';

/** The draft of an entry in the language of a form, as the CMS gives it: a map of the package "immutable". */
interface Draft {
	getIn(path: readonly string[]): unknown;
}

/** What the CMS gives a control of its own (it makes them with React's old `createClass`), and what ours keeps. */
interface Control {
	props: { entry: Draft; forID: string; classNameWrapper: string; onChange(value: unknown): void };
	state: { text: string; fault: string | null };
	setState(state: Control['state']): void;
	/** Where the field stands in the draft, such as `questions.0.answer`; null until the CMS has placed it. */
	path: string | null;
	/** What the draft held when it was last looked at, as {@link sameText} gives it. */
	seen: string | null;
	/** What was handed to the CMS and has not come back in a draft. */
	sent: string[];
	element: HTMLElement | null;
	place(element: HTMLElement | null): void;
	takeOver(): void;
	change(text: string): void;
}

/** Sveltia CMS puts these two on the window for controls of a site. */
interface ReactParts {
	createClass(
		parts: Record<string, (this: Control, ...given: never[]) => unknown>
	): (props: unknown) => unknown;
	h(tag: string, props: Record<string, unknown>): unknown;
}

/** The YAML of a text, or what is wrong with it in one line. */
export function readYaml(text: string): { value: unknown } | { fault: string } {
	const document = parseDocument(text);
	const [error] = document.errors;
	if (error) return { fault: error.message.split('\n')[0] ?? error.message };
	return { value: document.toJS() as unknown };
}

/** A value as an editor writes it; nothing for one that is not there. */
export function writeYaml(value: unknown): string {
	return value === undefined || value === null || value === '' ? '' : stringify(value, { lineWidth: 0 });
}

/** A text that is the same for the same value, in whichever order its fields stand. */
const sameText = (value: unknown): string => stringify(value ?? null, { sortMapEntries: true });

/** A value of the draft as plain data. */
function valueAt(draft: Draft, path: string): unknown {
	const value = draft.getIn(['data', ...path.split('.')]);
	const isImmutable = typeof value === 'object' && value !== null && 'toJS' in value;
	return isImmutable ? (value as { toJS(): unknown }).toJS() : value;
}

/**
 * The control of fields that no control of the CMS can hold: a text in YAML, as in the file.
 *
 * Its value is read from the draft as a whole. What the CMS gives as the value of the field lacks every item of a list that is not a plain text, and
 * the same control is used for the next language without a word; so each draft that comes in is compared with what is shown.
 */
export function yamlControl({ createClass, h }: ReactParts): (props: unknown) => unknown {
	return createClass({
		getInitialState() {
			Object.assign(this, { element: null, path: null, seen: null, sent: [] });
			return { text: '', fault: null };
		},
		place(element: HTMLElement | null) {
			this.element = element;
		},
		componentDidMount() {
			this.takeOver();
		},
		componentDidUpdate() {
			this.takeOver();
		},
		takeOver() {
			// Asked each time: items of a list change places.
			this.path = this.element?.closest<HTMLElement>('[data-key-path]')?.dataset.keyPath ?? null;
			if (this.path === null) return;
			const value = valueAt(this.props.entry, this.path);
			const now = sameText(value);
			if (now === this.seen) return;
			this.seen = now;
			// What was typed here comes back, a moment later: it stays as it was typed.
			const own = this.sent.indexOf(now);
			this.sent = own === -1 ? [] : this.sent.slice(own + 1);
			if (own === -1) this.setState({ text: writeYaml(value), fault: null });
		},
		change(text: string) {
			const read = readYaml(text);
			this.setState({ text, fault: 'fault' in read ? read.fault : null });
			// Of a value that changed the CMS asks whether it is right; of one that stays as it was it does not.
			const value = 'value' in read ? read.value : text;
			this.sent.push(sameText(value));
			this.props.onChange(value);
		},
		// Asked by the CMS: what cannot be read is not saved.
		isValid() {
			return this.state.fault === null ? true : { error: { message: this.state.fault } };
		},
		render() {
			return h('textarea', {
				id: this.props.forID,
				className: this.props.classNameWrapper,
				style: { width: '100%', height: 'auto', fontFamily: 'monospace', border: '1px solid' },
				rows: Math.min(24, Math.max(3, this.state.text.split('\n').length + 1)),
				spellCheck: true,
				ref: this.place,
				// Without its place the control does not know what is there, and would write over it.
				readOnly: this.path === null,
				value: this.state.text,
				onChange: (event: { target: { value: string } }) => this.change(event.target.value)
			});
		}
	});
}
