import { helpPoint } from '../../../src/lib/help/help-points.server';
import { describe, expect, it } from 'vitest';
import { guidePage } from '../../../src/lib/knowledge/guide-page.server';
import { topicPage } from '../../../src/lib/knowledge/topic-page.server';
import { guideData } from '../../../src/lib/structured-data/guide-data';
import { serviceData } from '../../../src/lib/structured-data/service-data';
import { topicData } from '../../../src/lib/structured-data/topic-data';

const help = (id: string) => {
	const found = helpPoint('nl', id);
	if (!found) throw new Error(`no help point ${id}`);
	return JSON.parse(JSON.stringify(serviceData(found, `https://wegwijzer.example/hulp/${id}/`)));
};

describe('a help point for search engines', () => {
	it('is a service with its number and hours', () => {
		expect(help('lijn-dag-en-nacht')).toMatchObject({
			'@type': 'GovernmentService',
			availableChannel: expect.arrayContaining([
				{
					'@type': 'ServiceChannel',
					servicePhone: {
						'@type': 'ContactPoint',
						contactType: 'phone',
						telephone: '0800-1111111',
						hoursAvailable: [
							expect.objectContaining({ opens: '00:00', closes: '23:59', dayOfWeek: expect.any(Array) })
						]
					}
				}
			])
		});
	});

	it('says when it is closed on holidays', () => {
		const text = JSON.stringify(help('meldpunt-kantoor'));
		expect(text).toContain('"opens":"09:00","closes":"17:00"');
		expect(text).toContain('PublicHolidays');
	});

	it('holds no number that is withheld from the page', () => {
		expect(JSON.stringify(help('loket-plein'))).not.toMatch(/telephone|0800/);
	});
});

it('a topic is a FAQPage with its questions in order, answers in plain words', () => {
	const page = topicPage('nl', 'straatintimidatie');
	if (!page) throw new Error('no topic');
	const data = JSON.parse(JSON.stringify(topicData(page, 'https://wegwijzer.example/onderwerpen/x/')));
	expect(data['@type']).toBe('FAQPage');
	expect(data.mainEntity.map(({ name }: { name: string }) => name)).toEqual([
		'Is het mijn schuld?',
		'Wat is het?',
		'Wie helpt mij?',
		'Wat kost het?'
	]);
	for (const each of data.mainEntity) {
		expect(each.acceptedAnswer.text).not.toMatch(/\]\(|\*\*/);
	}
});

it('a guide is a HowTo with its steps in order', () => {
	const page = guidePage('nl', 'melding-bij-een-club', 'checklist');
	if (!page) throw new Error('no guide');
	const data = JSON.parse(JSON.stringify(guideData(page, 'https://wegwijzer.example/x/')));
	expect(data.step).toMatchObject([
		{ position: 1, name: 'Kijk' },
		{ position: 2, name: 'Doe' }
	]);
});
