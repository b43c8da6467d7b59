import { describe, expect, it } from 'vitest';
import { helpPoint } from '../../../src/lib/help/help-points.server';
import type { HelpPoint } from '../../../src/lib/help/help-point';
import { knownFacts } from '../../../src/lib/help/known-facts';
import { buildTranslate } from '../../../src/lib/i18n/translate-build.server';

const t = buildTranslate('nl');

/** A help point of the made-up site, with some of it changed. */
function changed(change: Partial<HelpPoint>): HelpPoint {
	const point = helpPoint('nl', 'lijn-dag-en-nacht');
	if (!point) throw new Error('the made-up site has lost its line');
	return { ...point, ...change };
}

const withCost = (cost: 'free' | 'normal-rate' | null) =>
	changed({
		free: 'yes',
		channels: changed({}).channels.map((channel) => ({ ...channel, cost }))
	});

describe('what is known of a help point', () => {
	it('says that the help is free, unless that stands beside the number', () => {
		const free = t('help.free_yes');
		expect(knownFacts(t, withCost(null), 'nl')).toContain(free);
		expect(knownFacts(t, withCost('normal-rate'), 'nl')).toContain(free);
		expect(knownFacts(t, withCost('free'), 'nl')).not.toContain(free);
	});

	it('leaves out what is not known', () => {
		const bare = changed({
			free: 'unknown',
			anonymous: 'unknown',
			minimumAge: null,
			maximumAge: null,
			allAges: false,
			languages: []
		});
		expect(knownFacts(t, bare, 'nl')).toEqual([t(`help.area_${bare.serviceArea}`)]);
	});

	it('names ages and languages in words', () => {
		const facts = knownFacts(t, changed({ minimumAge: 12, maximumAge: 18, languages: ['en', 'ar'] }), 'nl');
		expect(facts).toContain(t('help.age_range', { min: 12, max: 18 }));
		expect(facts.join()).toContain('Engels, Arabisch');
	});
});
