import { stringsFor } from '../i18n/interface-languages.ts';

const forms = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formOf = ({ length }: string) =>
  length === '2014'.length ? forms.year : length === '2014-10'.length ? forms.month : forms.day;

/**
 * A date of publication in words: `29 October 2014`, `October 2014` or `2014`, as exact as it is recorded.
 *
 * @param published a year, a month or a day, as in a record: `2014-10`
 */
export function publicationDate(published: string, language: string): string {
  const { dateLocale } = stringsFor(language);
  const format = new Intl.DateTimeFormat(dateLocale, { ...formOf(published), timeZone: 'UTC' });
  return format.format(new Date(published));
}
