import { remember } from '../../../archive/text/remember.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** Varieties of languages, whose names have adjectives of countries: American English. */
const varieties = [
  'en-US',
  'en-GB',
  'en-AU',
  'en-CA',
  'de-AT',
  'de-CH',
  'fr-CA',
  'pt-BR',
  'es-MX',
  'es-419',
];

function namesOfDays(language: string): string[] {
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from(
    { length: 12 },
    (_, index) => new Date(Date.UTC(2024, index, index + 1)),
  ).flatMap((date) => [day.format(date), month.format(date)]);
}

function displayed(language: string, type: 'language' | 'region', codes: readonly string[]) {
  const names = new Intl.DisplayNames(language, { type, fallback: 'none' });
  return codes.flatMap((code) => names.of(code) ?? []);
}

/**
 * Words in lower case that a language may write with a capital, and that are never people: days and months,
 * languages, countries and their adjectives.
 *
 * @param language a BCP 47 tag
 */
export const calendarAndPlaces = remember((language: string): ReadonlySet<string> => {
  const known = Intl.DisplayNames.supportedLocalesOf(language).length > 0 ? language : 'en';
  const names = [
    ...namesOfDays(known),
    ...displayed(known, 'language', [...pairs, ...varieties]),
    ...displayed(
      known,
      'region',
      pairs.map((pair) => pair.toUpperCase()),
    ),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
});
