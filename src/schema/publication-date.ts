import { z } from 'zod';

/** The year of the first films, and so of the first reviews. */
export const firstFilmYear = 1888;

/** The last year that a date in four digits can have. */
export const lastYear = 9999;

const forms = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Whether a text in one of the forms is in the calendar: 2014-02-30 and 2014-13 are not. */
function isInCalendar(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * A year, a month or a day: `2014`, `2014-10` or `2014-10-29`, as in ISO 8601. Its value is text; YAML reads
 * a year as a number.
 */
export const publicationDateSchema = z
  .union([z.number(), z.string().meta({ pattern: forms.source })], 'is not a date')
  .transform(String)
  .refine((text) => forms.test(text), { error: 'is not a date', abort: true })
  .refine(isInCalendar, { error: 'is not in the calendar', abort: true })
  .refine((text) => Number(text.slice(0, 4)) >= firstFilmYear, 'is before the first film');

/**
 * A day of the calendar: `2026-11-20`, as in ISO 8601. YAML reads it as text.
 */
export const daySchema = z
  .string('is not a day')
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'is not a day', abort: true })
  .refine(isInCalendar, { error: 'is not in the calendar', abort: true });
