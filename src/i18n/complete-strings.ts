import { markedAs } from './fallback-marks.ts';
import type { PartialStrings } from './partial-strings.ts';
import type { Strings } from './strings.ts';
import { isCounted, isTexts } from './texts.ts';

const idOf = (value: unknown): unknown => (isTexts(value) ? value['id'] : undefined);

/** Whether a key has what no page shows, and what a language may do without. */
const isOptional = (key: string): boolean =>
  key === 'dateLocale' || /^glossary\.\w+\.avoid$/.test(key);

/** What stands in for what no page shows, by its key: the queries of other languages are known anyway. */
function standIn(key: string, language: string): unknown {
  if (key === 'dateLocale') return language;
  if (/^searchPage\.judgements\.\w+$/.test(key)) return [];
  return isOptional(key) ? {} : undefined;
}

/** Marks every text of a value as being in a language. */
function markAll(value: unknown, language: string): unknown {
  if (typeof value === 'string') return markedAs(language, value);
  if (Array.isArray(value)) return value.map((each) => markAll(each, language));
  if (!isTexts(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'id' ? each : markAll(each, language),
    ]),
  );
}

/** Whether a value has all keys of another, with values of the same types. */
function isLike<Model>(value: unknown, model: Model): value is Model {
  if (Array.isArray(model)) return Array.isArray(value);
  if (!isTexts(model)) return typeof value === typeof model;
  if (!isTexts(value)) return false;
  if (isCounted(model)) return isCounted(value);
  // Each language has its own words to avoid.
  return Object.entries(model).every(([key, each]) => key === 'avoid' || isLike(value[key], each));
}

/** The languages of the strings that are completed, and the keys of what is missing. */
interface Completion {
  readonly from: string;
  readonly to: string;
  readonly missing: string[];
}

/** Sections are missing one by one: each is known by its id. */
function completedSections(
  root: readonly unknown[],
  own: readonly unknown[],
  key: string,
  { from, missing }: Completion,
): readonly unknown[] {
  const ownOf = (section: unknown) => own.find((each) => idOf(each) === idOf(section));
  const lacking = root.filter((section) => ownOf(section) === undefined);
  if (lacking.length === 0) return own;
  missing.push(...lacking.map((section) => `${key}.${idOf(section)}`));
  return root.map((section) => ownOf(section) ?? markAll(section, from));
}

/** What a record of strings has for a key, or what stands in for it. */
function completed(root: unknown, own: unknown, key: string, completion: Completion): unknown {
  const { from, to, missing } = completion;
  if (Array.isArray(root) && root.some(idOf)) {
    return completedSections(root, Array.isArray(own) ? own : [], key, completion);
  }
  const isWhole = !isTexts(root) || Array.isArray(root) || isCounted(root) || isOptional(key);
  if (own === undefined && isWhole) {
    if (!isOptional(key)) missing.push(key);
    return standIn(key, to) ?? markAll(root, from);
  }
  if (isWhole) return own;
  const texts = isTexts(own) ? own : {};
  return Object.fromEntries(
    Object.keys({ ...root, ...texts }).map((name) => [
      name,
      completed(root[name], texts[name], key === '' ? name : `${key}.${name}`, completion),
    ]),
  );
}

/** Strings in an interface language, with its BCP 47 tag. */
export interface InLanguage<Texts> {
  readonly language: string;
  readonly strings: Texts;
}

/**
 * Completes the strings of an interface language with those of the root language, which are marked as such.
 *
 * @returns all strings, and the keys of those that were missing: `lists.page`
 * @throws {Error} if a value is not of the type that its key has in the root language
 */
export function completeStrings(
  { language: from, strings: root }: InLanguage<Strings>,
  { language: to, strings: own }: InLanguage<PartialStrings>,
): { readonly strings: Strings; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const strings = completed(root, own, '', { from, to, missing });
  if (!isLike(strings, root)) {
    throw new Error(`src/i18n/languages/${to}.ts has something else than a text for a key.`);
  }
  return { strings, missing };
}
