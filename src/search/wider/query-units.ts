import { homographLanguage } from '../answering/homograph-language.ts';
import { queryLanguages } from '../answering/query-language.ts';
import type { NamedRecord } from '../answering/read-names.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Pattern } from '../words/pattern.ts';
import type { RelatedForms } from './related-words.ts';
import { translatedForms } from './translated-forms.ts';
import { placeOf, type TypedWord, typedWords } from './typed-words.ts';
import { dividedTerms, type WiderTerm } from './wider-terms.ts';

/** What is translated as a whole: a word of a query, or an expression of several. */
export interface QueryUnit {
  readonly typed: string;
  /** What the exact answer looks for. */
  readonly exact: readonly Pattern[];
  /** Its translations, by language. */
  readonly translations: readonly RelatedForms[];
  /** The compound, as typed, that it is a part of. */
  readonly partOf?: string;
}

/** Maximum number of words in an expression. */
const maximumWords = 5;

/** The words, folded, of the names in a query. */
export function wordsOfNames(named: readonly NamedRecord[]): Set<string> {
  return new Set(named.flatMap(({ name }) => wordsOf(name).map(({ folded }) => folded)));
}

/**
 * The languages that a query may be in: that of the interface before others that know as many of its
 * words, and all of the texts if none knows any.
 *
 * @param names the words of names, folded, which tell nothing of the language
 * @param preferred the language of the interface
 */
export async function languagesOf(
  query: string,
  names: ReadonlySet<string>,
  vocabulary: Vocabulary,
  preferred?: string,
): Promise<string[]> {
  const words = typedWords(query)
    .map(({ folded }) => folded)
    .filter((word) => !names.has(word));
  for (const word of words) {
    const language = await homographLanguage(word, words, vocabulary, preferred);
    if (language) return [language];
  }
  const known = await queryLanguages(words, vocabulary);
  if (preferred !== undefined && known.includes(preferred)) return [preferred];
  return known.length > 0 ? known : [...(await vocabulary.manifest()).languages];
}

/** The longest expression of a table that begins at a position of a query. */
async function expressionAt(
  position: number,
  words: readonly TypedWord[],
  languages: readonly string[],
  vocabulary: Vocabulary,
): Promise<{ to: number; unit: QueryUnit } | undefined> {
  for (let length = Math.min(maximumWords, words.length - position); length > 1; length -= 1) {
    const own = words.slice(position, position + length);
    const folded = own.map((word) => word.folded);
    const translations = await translatedForms(folded, languages, vocabulary);
    if (translations.length > 0) {
      const typed = own.map((word) => word.typed).join(' ');
      const exact = [{ kind: 'phrase', words: folded } as const];
      return { to: position + length, unit: { typed, exact, translations } };
    }
  }
  return undefined;
}

const translationsOf = ({ related }: WiderTerm) =>
  related.filter(({ kind }) => kind === 'translation');

/**
 * Divides a query into what is translated as a whole: expressions of the table of translations, and
 * the terms that are in none. A compound without a translation is translated part by part. A query
 * with a quoted phrase is meant as it is: it has no units.
 *
 * @param languages the languages that the query may be in
 */
export async function queryUnits(
  query: string,
  terms: readonly WiderTerm[],
  languages: readonly string[],
  vocabulary: Vocabulary,
): Promise<QueryUnit[]> {
  if (parseQuery(query).some(({ kind, isExcluded }) => kind === 'phrase' && !isExcluded)) return [];
  const { functionWords } = await vocabulary.manifest();
  const words = typedWords(query);
  const units: QueryUnit[] = [];
  let end = 0;
  for (const term of terms) {
    const [from, to] = placeOf(term.typed, words);
    if (from >= 0 && to <= end) continue;
    const expression =
      from < 0 ? undefined : await expressionAt(from, words, languages, vocabulary);
    if (expression) {
      units.push(expression.unit);
      end = expression.to;
    } else {
      const isTranslated = translationsOf(term).length > 0;
      const isDivided = !isTranslated && term.compound !== undefined;
      for (const each of isDivided ? dividedTerms([term]) : [term]) {
        const translations = translationsOf(each);
        const folded = fold(each.typed);
        const hasMeaning = !languages.some((language) => functionWords.get(language)?.has(folded));
        if (translations.length > 0 || hasMeaning) {
          const partOf = isDivided ? { partOf: term.typed } : {};
          units.push({ typed: each.typed, exact: each.exact, translations, ...partOf });
        }
      }
    }
  }
  return units;
}
