import { inLanguage } from '../content/read/in-language';
import { related, type Themed } from '../content/knowledge/related';
import { content } from '../content/store.server';
import { localPath } from '../i18n/paths';
import { defaultLang, type Lang } from '../i18n/languages';

/** A link to a page, with one sentence about it. */
export interface LinkCard {
	href: string;
	title: string;
	description: string;
	/** Language of title and description. */
	lang: Lang;
}

export function topicsIn(lang: Lang) {
	return inLanguage(content().knowledge.topics, lang);
}

export function guidesIn(lang: Lang) {
	return inLanguage(content().knowledge.guides, lang);
}

export function topicCard(lang: Lang, id: string): LinkCard[] {
	return topicsIn(lang)
		.filter(({ record }) => record.id === id)
		.map(({ record, words, textLang }) => ({
			href: localPath(lang, `/onderwerpen/${record.id}/`),
			title: words.title,
			description: words.description,
			lang: textLang
		}));
}

/** The address of a guide: the five D's are under the bystanders, checklists under the professionals. */
export function guidePath(record: { id: string; kind: 'bystander' | 'checklist' }): string {
	return record.kind === 'bystander' ? `/omstanders/${record.id}/` : `/professionals/stappen/${record.id}/`;
}

export function guideCard(lang: Lang, id: string): LinkCard[] {
	return guidesIn(lang)
		.filter(({ record }) => record.id === id)
		.map(({ record, words, textLang }) => ({
			href: localPath(lang, guidePath(record)),
			title: words.title,
			description: words.description,
			lang: textLang
		}));
}

export function toolkitCard(lang: Lang, id: string): LinkCard[] {
	return publishedToolkits()
		.filter((record) => record.id === id)
		.map(({ title, description }) => ({
			href: localPath(lang, `/professionals/toolkits/${id}/`),
			title,
			description,
			lang: defaultLang()
		}));
}

/** Toolkits that may be shown, by title. */
export function publishedToolkits() {
	return content()
		.knowledge.toolkits.filter(({ publish }) => publish)
		.sort((a, b) => a.title.localeCompare(b.title, defaultLang()));
}

/** Campaigns that may be shown, newest first. */
export function publishedCampaigns() {
	return content()
		.knowledge.campaigns.filter(({ publish }) => publish)
		.sort(
			(a, b) => (b.period.start ?? '').localeCompare(a.period.start ?? '') || a.title.localeCompare(b.title)
		);
}

/** The topics most related to a record, as links. */
export function relatedTopics(
	lang: Lang,
	from: Themed,
	most: number,
	named: readonly string[] = []
): LinkCard[] {
	const all = topicsIn(lang).map(({ record }) => record);
	return related(from, all, { named, most }).flatMap(({ id }) => topicCard(lang, id));
}

/** The toolkits most related to a record, as links. */
export function relatedToolkits(
	lang: Lang,
	from: Themed,
	most: number,
	named: readonly string[] = []
): LinkCard[] {
	return related(from, publishedToolkits(), { named, most }).flatMap(({ id }) => toolkitCard(lang, id));
}

/** The campaigns most related to a record, as links. */
export function relatedCampaigns(lang: Lang, from: Themed, most: number): LinkCard[] {
	return related(from, publishedCampaigns(), { most }).map(({ id, title, description }) => ({
		href: localPath(lang, `/campagnes/${id}/`),
		title,
		description,
		lang: defaultLang()
	}));
}
