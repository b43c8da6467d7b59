import { z } from 'zod';
import { dateField, httpsUrlField, pageDateField, pastDateField } from '../read/fields';

const codeField = z.string().regex(/^GM\d{4}$/, 'a code as GM0363');

/** `content/regions/changes.yaml`: municipalities that join another, with the day it happens. */
export const regionChangesSchema = z.strictObject({
	changes: z.array(
		z.strictObject({
			from: codeField,
			to: codeField,
			/** The first day of the new division. */
			date: dateField,
			/** `announced`: no law was seen, nothing changes. `adopted`: the law is in force on `date`. */
			status: z.enum(['announced', 'adopted']),
			checked: pastDateField,
			next_check: dateField,
			sources: z.array(z.strictObject({ url: httpsUrlField, page_date: pageDateField.nullable() })).min(1)
		})
	)
});

export type RegionChange = z.infer<typeof regionChangesSchema>['changes'][number];

/** The changes that hold on a day: adopted, and their date has come. @param today calendar day in Europe/Amsterdam */
export function changesInEffect(changes: readonly RegionChange[], today: string): RegionChange[] {
	return changes.filter(({ status, date }) => status === 'adopted' && date <= today);
}

/** The code that a municipality's code stands for after changes, also when its successor was itself joined to another. */
export function successorOf(code: string, inEffect: readonly RegionChange[]): string {
	let current = code;
	// A chain is at most as long as the list: a circle in the data ends too.
	for (let step = 0; step < inEffect.length; step += 1)
		current = inEffect.find(({ from }) => from === current)?.to ?? current;
	return current;
}
