import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A name after `data-`, and the file in which it stands. */
export interface DataName {
	name: string;
	file: string;
}

const tracked = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' }).trim().split('\n');
/** Scripts that reach the document; other files have no business with its attributes. */
const scripts = tracked.filter(
	(file) =>
		/\.(ts|js)$/.test(file) &&
		/\bdocument\b|\bdataset\b|HTMLElement|DOMStringMap/.test(readFileSync(file, 'utf8'))
);
const components = tracked.filter((file) => file.endsWith('.svelte'));

/** `keepFile` of a dataset is the attribute `data-keep-file`. */
const attributeOf = (key: string) => key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The room of a file of `src/lib`; `routes` for what is above the rooms. */
export function roomOf(file: string): string {
	return /^src\/lib\/([^/]+)\//.exec(file)?.[1] ?? 'routes';
}

/** Names that components write in their markup. */
export function writtenNames(): DataName[] {
	return components.flatMap((file) => {
		const markup = readFileSync(file, 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
		return matches(markup, /\sdata-([a-z][a-z\d-]*)/g).map((name) => ({ name, file }));
	});
}

/** Names that rules of style ask for. */
export function styledNames(): string[] {
	return tracked
		.filter((file) => /\.(css|svelte)$/.test(file))
		.flatMap((file) => matches(readFileSync(file, 'utf8'), /(?:\[|attr\()data-([a-z\d-]+)/g));
}

/** Whether a node is what is assigned to. */
function isSet(node: ts.Node): boolean {
	const { parent } = node;
	return (
		ts.isBinaryExpression(parent) &&
		parent.left === node &&
		parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
	);
}

/** The names that one node of a script asks for, or sets: by a selector, an attribute, or a field of a dataset. */
function namesIn(node: ts.Node, checker: ts.TypeChecker): { asked: string[]; set: string[] } {
	const isDataset = (at: ts.Node) =>
		checker.getTypeAtLocation(at).getNonNullableType().symbol?.name === 'DOMStringMap';
	if (ts.isPropertyAccessExpression(node) && isDataset(node.expression)) {
		const name = attributeOf(node.name.text);
		return isSet(node) ? { asked: [], set: [name] } : { asked: [name], set: [] };
	}
	if (ts.isObjectBindingPattern(node) && isDataset(node))
		return {
			asked: node.elements.map(({ propertyName, name }) => attributeOf((propertyName ?? name).getText())),
			set: []
		};
	if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
		const { text, parent } = node;
		const called = ts.isCallExpression(parent) ? parent.expression.getText() : '';
		const named = matches(text, /^data-([a-z\d-]+)$/g);
		if (called.endsWith('.setAttribute')) return { asked: [], set: named };
		return { asked: [...matches(text, /\[data-([a-z\d-]*)/g), ...named], set: [] };
	}
	return { asked: [], set: [] };
}

/** Names that scripts ask for, and names that they set themselves. Read by type, so that a dataset counts under whatever name it is passed on. */
export function scriptNames(): { asked: DataName[]; set: DataName[] } {
	const program = ts.createProgram(scripts, {
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
		types: [],
		allowJs: true,
		strict: true,
		noEmit: true
	});
	const checker = program.getTypeChecker();
	const found = { asked: [] as DataName[], set: [] as DataName[] };
	for (const file of scripts) {
		const source = program.getSourceFile(file);
		if (!source) continue;
		const visit = (node: ts.Node): void => {
			const { asked, set } = namesIn(node, checker);
			found.asked.push(...asked.map((name) => ({ name, file })));
			found.set.push(...set.map((name) => ({ name, file })));
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	return found;
}
