import { z } from 'zod';
import { pastDateField } from '../read/fields';

/** How somebody asked the organisation itself; `visit`: went there. */
export const CONFIRMED_BY = ['phone', 'chat', 'email', 'visit'] as const;

/** That an organisation itself was asked whether its facts are right. `npm run content:confirm` writes it. */
export const confirmedField = z.strictObject({
	by: z.enum(CONFIRMED_BY),
	date: pastDateField,
	/** Who asked, as the editors call each other. It stands in the file alone, on no page. */
	who: z.string().min(1).max(80).optional()
});

export type Confirmed = z.infer<typeof confirmedField>;
