import { hasMarks, withoutMarks } from '../i18n/fallback-marks.ts';
import { partlyTranslated } from '../i18n/partly-translated.ts';
import type { Strings } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { isCounted, isTexts, type Texts } from '../i18n/texts.ts';
import type { Theme } from '../schema/theme.ts';
import { languageFolder } from '../site/addresses.ts';
import { site } from '../site/settings.ts';
import type { Dictionary, Entry } from './dictionary.ts';

/** The strings that no page of a review shows. */
const elsewhere: ReadonlySet<string> = new Set<keyof Strings>([
  'dateLocale',
  'partlyTranslated',
  'glossary',
  'archiveDescription',
  'archivePromise',
  'references',
  'lists',
  'feeds',
  'dataPage',
  'tei',
  'filmPages',
  'score',
  'themePages',
  'personPages',
  'searchPage',
  'searching',
  'aboutPage',
  'offline',
  'state',
  'redirect',
  'notFound',
]);

/** An interface language with its strings, and the keys of those that it has from the root language. */
export interface StringsOfLanguage {
  readonly language: string;
  readonly strings: Strings;
  readonly missing: readonly string[];
}

/** Every form of a phrase with a number, with what it is in the other language. */
function countedEntries(source: Readonly<Record<string, string>>, target: Texts): Entry[] {
  return Object.entries(source).flatMap(([category, form]): Entry[] => {
    if (!isCounted(target)) return [];
    // A form without a number, such as “one correction”, has the number of its category.
    return form.includes('{count}') ? [[form, target]] : [[form, target[category] ?? target.other]];
  });
}

function entriesOf(source: unknown, target: unknown): Entry[] {
  if (typeof source === 'string') return typeof target === 'string' ? [[source, target]] : [];
  if (!isTexts(source) || !isTexts(target)) return [];
  if (isCounted(source) && isCounted(target)) return countedEntries(source, target);
  return Object.keys(source).flatMap((key) => entriesOf(source[key], target[key]));
}

/** The names of the months in dates: `{day} October {year}`. */
function dateEntries(from: string, to: string): Entry[] {
  const template = (locale: string, month: number, hasDay: boolean) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      ...(hasDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    })
      .formatToParts(new Date(Date.UTC(2000, month)))
      .map(({ type, value }) => (type === 'day' || type === 'year' ? `{${type}}` : value))
      .join('');
  return [true, false].flatMap((hasDay) =>
    Array.from(
      { length: 12 },
      (_, month): Entry => [template(from, month, hasDay), template(to, month, hasDay)],
    ),
  );
}

/** A share of a hundred, which languages write with a space before the sign or without: `{value}%`. */
function percentageEntry(from: string, to: string): Entry {
  const template = (language: string) =>
    new Intl.NumberFormat(language, { style: 'percent' })
      .formatToParts(0.5)
      .map(({ type, value }) => (type === 'integer' ? '{value}' : value))
      .join('');
  return [template(from), template(to)];
}

function themeEntries(themes: readonly Theme[], from: string, to: string): Entry[] {
  return themes.map(({ label }) => [textIn(label, from), textIn(label, to)]);
}

/** Whether both texts of an entry are in the languages of the dictionary: neither has a text of the root language. */
const isTranslated = ([source, target]: Entry): boolean =>
  !hasMarks(source + JSON.stringify(target));

/** Keeps one entry of each source, and reports sources with two translations. */
function withoutRepetitions(entries: readonly Entry[]): Entry[] {
  // What one of the languages lacks may also be the translation of something else: that comes first.
  const ordered = [
    ...entries.filter(isTranslated),
    ...entries.filter((entry) => !isTranslated(entry)),
  ];
  const bySource = Map.groupBy(ordered, ([source]) => withoutMarks(source));
  const conflicts = [...bySource].flatMap(([source, same]) => {
    const targets = [
      ...new Set(same.filter(isTranslated).map(([, target]) => JSON.stringify(target))),
    ];
    return targets.length > 1 ? [`  “${source}”: ${targets.join(' and ')}`] : [];
  });
  if (conflicts.length > 0) {
    throw new Error(
      `Texts on the pages of reviews have two translations:\n${conflicts.join('\n')}\n` +
        'There, a text has to be the same wherever it stands: change the strings in src/i18n/languages.',
    );
  }
  return [...bySource].flatMap(([source, [first]]): Entry[] => (first ? [[source, first[1]]] : []));
}

/**
 * Compiles the dictionary that turns the interface of a review's page from one language into another.
 *
 * @throws {Error} if a text has two translations
 */
export function compileDictionary(
  from: StringsOfLanguage,
  to: StringsOfLanguage,
  themes: readonly Theme[],
): Dictionary {
  const shown = ({ strings }: StringsOfLanguage) =>
    Object.fromEntries(Object.entries(strings).filter(([key]) => !elsewhere.has(key)));
  const entries = withoutRepetitions([
    ...entriesOf(shown(from), shown(to)),
    ...dateEntries(from.strings.dateLocale, to.strings.dateLocale),
    percentageEntry(from.language, to.language),
    ...themeEntries(themes, from.language, to.language),
  ]);
  const folder = ({ language }: StringsOfLanguage) => {
    const name = languageFolder(language);
    return name === undefined ? '' : `${name}/`;
  };
  return {
    from: from.language,
    to: to.language,
    base: site.base,
    folders: [folder(from), folder(to)],
    entries: entries.filter(([source, target]) => source !== target),
    ...(to.missing.length > 0 ? { notice: partlyTranslated(to) } : {}),
  };
}
