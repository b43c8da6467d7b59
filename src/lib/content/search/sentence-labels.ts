// Apart from the schema, so that a browser which needs the names does not get the library that checks content.

/** Who speaks in a sentence. */
export const ROLES = [
	/** Somebody it happened to. */
	'self',
	/** Partner, friend or relative of somebody it happened to, not a parent. */
	'known-person',
	/** Somebody who sees or saw it. */
	'bystander',
	/** Somebody who did it, or fears to do it. */
	'own-behaviour',
	/** Somebody who worries about what someone close does to others. */
	'other-behaviour',
	/** Father or mother of a child it happened to. */
	'parent',
	/** Somebody who helps others in a job or a club. */
	'professional',
	/** Reader of policy, journalist, researcher, student. */
	'policy'
] as const;
export type Role = (typeof ROLES)[number];

/** What a sentence says about danger. */
export const DANGERS = [
	'none',
	/** Danger now. */
	'112',
	/** A sexual assault up to seven days ago, or a question that matters only then. */
	'csg',
	/** Thoughts of suicide. */
	'113',
	/** A child at risk, now or ongoing, not this second. */
	'child'
] as const;
export type Danger = (typeof DANGERS)[number];
