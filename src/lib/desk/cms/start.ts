/** The page /beheer/: Sveltia CMS with our forms, our check before anything is saved, and a preview by our components. Built by `src/cli/editing.ts` alone. */
import './own-preferences';
import CMS, { type CmsConfig } from '@sveltia/cms';
import { beforeSave } from './before-save';
import { previewDrawer, type PreviewParts } from './draw-preview';
import { PREVIEWED } from './offered';
import { previewTemplate } from './preview-template';
import { yamlControl } from './yaml-control';

declare const __EDITING__: CmsConfig;
declare const __PREVIEW_TEXTS__: PreviewParts['texts'];
declare global {
	interface Window {
		createClass: Parameters<typeof yamlControl>[0]['createClass'] &
			Parameters<typeof previewTemplate>[0]['createClass'];
		h: Parameters<typeof yamlControl>[0]['h'];
	}
}

CMS.registerFieldType('yaml', yamlControl(window));
CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(entry) });
const draw = previewDrawer({ texts: __PREVIEW_TEXTS__, drawMarkdown: CMS.renderRichText });
for (const kind of PREVIEWED)
	CMS.registerPreviewTemplate(
		kind,
		previewTemplate(window, (target, entry) => draw(kind, target, entry))
	);
void CMS.init({ config: __EDITING__ });
