import { parseDocument, stringify } from 'yaml';

/** What the CMS gives a control of its own (it makes them with React's old `createClass`). */
interface Control {
	props: { value: unknown; forID: string; classNameWrapper: string; onChange(value: unknown): void };
	state: { text: string; fault: string | null };
	setState(state: Control['state']): void;
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

/** The control of fields that no control of the CMS can hold: a text in YAML, as in the file. */
export function yamlControl({ createClass, h }: ReactParts): (props: unknown) => unknown {
	return createClass({
		getInitialState() {
			return { text: writeYaml(this.props.value), fault: null };
		},
		change(text: string) {
			const read = readYaml(text);
			this.setState({ text, fault: 'fault' in read ? read.fault : null });
			// Of a value that changed the CMS asks whether it is right; of one that stays as it was it does not.
			this.props.onChange('value' in read ? read.value : text);
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
				value: this.state.text,
				onChange: (event: { target: { value: string } }) => this.change(event.target.value)
			});
		}
	});
}
