import { describeWeek, WEEKDAYS, type Schedule } from '../hours/index';

/** Opening hours in the syntax of OpenStreetMap: `Mo-Fr 09:00-17:00; PH off`. Times are those of Amsterdam. */
export function hoursText(schedule: Schedule): string {
	if (schedule.alwaysOpen) return '24/7';
	const week = describeWeek(schedule).map(({ days, ranges }) => {
		const [first, last] = [days[0], days.at(-1)].map((day) => WEEKDAYS[day ?? 0]?.code);
		const times = ranges.map(([from, to]) => `${from}-${to}`).join(',');
		return `${first === last ? first : `${first}-${last}`} ${times}`;
	});
	return [...week, ...(schedule.holidays === 'closed' ? ['PH off'] : [])].join('; ');
}
