/** The page /beheer/: Sveltia CMS with our forms, and our check before anything is saved. Built by `src/cli/editing.ts` alone. */
import CMS, { type CmsConfig } from '@sveltia/cms';
import { beforeSave } from './before-save';
import { yamlControl } from './yaml-control';

declare const __EDITING__: CmsConfig;
declare global {
	interface Window {
		createClass: Parameters<typeof yamlControl>[0]['createClass'];
		h: Parameters<typeof yamlControl>[0]['h'];
	}
}

CMS.registerFieldType('yaml', yamlControl(window));
CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beforeSave(entry) });
void CMS.init({ config: __EDITING__ });
