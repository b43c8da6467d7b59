import type { Editing } from '../../site/site-file';
import { fieldsOf, type FormField, type FormSetting } from './fields';
import { OFFERED, PREVIEWED, type Offered } from './offered';
import { shapeOf } from './schema-parts';

/** What the editor has to know of the site. */
export interface EditingSite {
	name: string;
	editing: Editing;
	/** Codes of its languages, the one that is written first at the head. */
	languages: readonly [string, ...string[]];
	/** Words of the forms, in the language that is written first; undefined where there are none. */
	words: FormSetting['words'];
}

/** The fields of a kind, with its Markdown below. */
export function formOf(offered: Offered, { words, languages: [lang] }: EditingSite): FormField[] {
	const setting: FormSetting = {
		lang,
		words,
		titleOf: (collection) => OFFERED.find(({ name }) => name === collection)?.title
	};
	return [
		...fieldsOf(shapeOf(offered.record), shapeOf(offered.translation), setting),
		{
			name: 'body',
			label: words('label_body') ?? 'body',
			widget: 'markdown',
			// As it was written: an editor with buttons would write the Markdown of a whole page anew.
			modes: ['raw'],
			buttons: ['bold', 'link', 'heading-two', 'bulleted-list', 'numbered-list', 'quote'],
			editor_components: [],
			required: false,
			i18n: true
		}
	];
}

function collectionOf(offered: Offered, site: EditingSite) {
	const { name, folder, title } = offered;
	return {
		name,
		label: site.words(`kind_${name}`) ?? name,
		label_singular: site.words(`kind_one_${name}`) ?? name,
		folder,
		extension: 'md',
		format: 'yaml-frontmatter',
		create: true,
		// What goes is taken out of the advice that leads there first, which forms cannot do.
		delete: false,
		identifier_field: title,
		// The id is the address.
		slug: '{{fields.id}}',
		summary: `{{${title}}}`,
		sortable_fields: [title],
		// The easy reading of a page, whose file has a dot in its name, is no page of its own, as the CMS would have it.
		filter: { field: 'slug', pattern: '^[^.]+$' },
		i18n: true,
		editor: { preview: PREVIEWED.some((kind) => kind === name) },
		fields: formOf(offered, site)
	};
}

/** The configuration of Sveltia CMS for a site, made from the schemas of its content. */
export function cmsConfig(site: EditingSite) {
	const { editing, languages } = site;
	const isTrial = editing.backend === 'test-repo';
	return {
		load_config_file: false,
		backend: isTrial
			? { name: editing.backend }
			: {
					name: editing.backend,
					repo: editing.repository,
					branch: editing.branch,
					// Signing in with a window of the host would need a server of the publisher's.
					auth_methods: ['token']
				},
		// A change becomes a pull request. The trial has nothing to propose to.
		...(isTrial ? {} : { publish_mode: 'editorial_workflow' }),
		app_title: site.name,
		// The CMS wants a folder for images. Content has none: the check refuses them.
		media_folder: 'static',
		i18n: {
			structure: 'multiple_files',
			locales: [...languages],
			default_locale: languages[0],
			// Only languages that somebody adds get a file.
			initial_locales: 'default',
			omit_default_locale_from_file_path: true
		},
		output: { yaml: { indent_sequences: true } },
		collections: OFFERED.map((offered) => collectionOf(offered, site))
	};
}
