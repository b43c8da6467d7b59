import type { ContactPoint, GovernmentService, OpeningHoursSpecification, WithContext } from 'schema-dts';
import type { HelpPoint } from '../help/help-point';
import type { PublicChannel } from '../help/public-channel';
import { allRows, WEEKDAYS, type Schedule } from '../hours/index';

const CHANNEL_NAMES: Record<PublicChannel['type'], string> = {
	phone: 'phone',
	chat: 'chat',
	whatsapp: 'WhatsApp',
	form: 'form',
	email: 'e-mail',
	'walk-in': 'walk-in',
	app: 'app'
};

function openingHours(schedule: Schedule): OpeningHoursSpecification[] {
	const week = allRows(schedule).flatMap(({ days, ranges }) =>
		ranges.map(([opens, closes]): OpeningHoursSpecification => ({
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: days.flatMap((day) => {
				const name = WEEKDAYS[day]?.name;
				return name ? [`https://schema.org/${name}` as const] : [];
			}),
			opens,
			closes
		}))
	);
	// Equal times mean closed.
	const holidays: OpeningHoursSpecification[] =
		schedule.holidays === 'closed'
			? [
					{
						'@type': 'OpeningHoursSpecification',
						dayOfWeek: 'https://schema.org/PublicHolidays',
						opens: '00:00',
						closes: '00:00'
					}
				]
			: [];
	return [...week, ...holidays];
}

function contactPoint(channel: PublicChannel): ContactPoint[] {
	if (channel.href === null) return [];
	const isPhone = channel.type === 'phone' || channel.type === 'whatsapp';
	return [
		{
			'@type': 'ContactPoint',
			contactType: CHANNEL_NAMES[channel.type],
			...(isPhone ? { telephone: channel.display ?? undefined } : {}),
			...(channel.href.startsWith('https:') && !isPhone ? { url: channel.href } : {}),
			...(channel.href.startsWith('mailto:') ? { email: channel.display ?? undefined } : {}),
			...(channel.hours ? { hoursAvailable: openingHours(channel.hours) } : {})
		}
	];
}

/** A help point as a schema.org GovernmentService. Only what the page itself shows: withheld values are not in `help`. */
export function serviceData(help: HelpPoint, address: string): WithContext<GovernmentService> {
	return {
		'@context': 'https://schema.org',
		'@type': 'GovernmentService',
		url: address,
		name: help.name,
		description: help.text.summary,
		...(help.url ? { sameAs: help.url } : {}),
		provider: { '@type': 'Organization', name: help.organization },
		audience: { '@type': 'Audience', audienceType: help.text.for_whom },
		...(help.serviceArea === 'national' ? { areaServed: { '@type': 'Country', name: 'Nederland' } } : {}),
		...(help.languages.length > 0 ? { availableLanguage: help.languages } : {}),
		...(help.free === 'yes' ? { isAccessibleForFree: true } : {}),
		availableChannel: help.channels.flatMap(contactPoint).map((servicePhone) => ({
			'@type': 'ServiceChannel' as const,
			servicePhone
		}))
	};
}
