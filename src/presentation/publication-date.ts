import { remember } from '../archive/text/remember.ts';
import { stringsFor } from '../i18n/interface-languages.ts';

const forms = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The formats of a locale: making one takes long. */
const formatsOf = remember((locale) => ({
  year: new Intl.DateTimeFormat(locale, { ...forms.year, timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { ...forms.month, timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat(locale, { ...forms.day, timeZone: 'UTC' }),
}));

const formOf = ({ length }: string) =>
  length === '2014'.length ? 'year' : length === '2014-10'.length ? 'month' : 'day';

/**
 * A date of publication in words: `29 October 2014`, `October 2014` or `2014`, as exact as it is recorded.
 *
 * @param published a year, a month or a day, as in a record: `2014-10`
 */
export function publicationDate(published: string, language: string): string {
  const { dateLocale } = stringsFor(language);
  return formatsOf(dateLocale)[formOf(published)].format(new Date(published));
}
