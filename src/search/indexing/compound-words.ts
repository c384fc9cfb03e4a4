import { compoundingOf } from '../languages/compounding.ts';
import type { RelatedWords } from '../vocabulary/related-words.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { CompoundDivider } from './compound-divider.ts';
import { limitedForms } from './inflection-families.ts';
import type { LanguageWords } from './language-words.ts';

/** Maximum number of compounds that are listed for a part, the shortest first. */
const maximumCompounds = 24;

/**
 * Finds the compounds in a language's texts by their parts: Musiklehrer is related to Musik and Lehrer.
 *
 * @param known other words that may be parts, folded
 * @param names words of names, folded, which are no parts
 */
export function compoundWords(
  words: LanguageWords,
  languages: readonly LanguageWords[],
  known: Iterable<string>,
  names: ReadonlySet<string>,
): RelatedWords[] {
  const compounding = compoundingOf(words.language);
  if (!compounding) return [];
  const divider = new CompoundDivider(words, compounding, known, names);
  const byKey = new Map<string, Entry[]>();
  for (const entry of words.entries) {
    if (entry.folded.includes('-') || names.has(entry.folded)) continue;
    for (const key of divider.keysOf(entry)) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const all = languages.map((each) => ({ words: each }));
  const rows = [...byKey].map(([key, entries]) => {
    const shortest = entries.toSorted((one, other) => one.word.length - other.word.length);
    const listed = new Set(shortest.slice(0, maximumCompounds));
    return {
      key,
      forms: limitedForms(
        entries.filter((each) => listed.has(each)),
        all,
      ),
    };
  });
  // Compounds with the same parts are written once.
  const same = Map.groupBy(rows, ({ forms }) => JSON.stringify(forms));
  return [...same.values()].map((group) => ({
    kind: 'part',
    language: words.language,
    forms: group[0]?.forms ?? [],
    keys: group.map(({ key }) => key),
  }));
}
