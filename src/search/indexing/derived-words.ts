import { rootsOfStems, wordsOfRoot } from '../languages/derivation.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import { stemsOf } from '../languages/stems.ts';
import type { RelatedWords } from '../vocabulary/related-words.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { limitedForms } from './inflection-families.ts';
import type { LanguageWords } from './language-words.ts';
import { stemsOfEntry } from './stems-of-entry.ts';

/** Roots that are the same, each with the first of them: act and action have one in common. */
function sameRoots(language: string, underived: ReadonlySet<string>): Map<string, string> {
  const first = new Map<string, string>();
  for (const words of irregularWordsOf(language)?.sameRoot ?? []) {
    const roots = words.flatMap((word) =>
      rootsOfStems(stemsOf(word, language, 'name'), language, underived),
    );
    const [same = ''] = roots.map((root) => first.get(root)).filter(Boolean);
    for (const root of roots) first.set(root, same || (roots[0] ?? root));
  }
  return first;
}

/**
 * Finds the words of a language's texts that have the same root.
 *
 * @param names words of names, folded: Fletcher is not derived from fletch
 */
export function derivedWords(
  words: LanguageWords,
  languages: readonly LanguageWords[],
  names: ReadonlySet<string>,
): RelatedWords[] {
  const { language } = words;
  const lists = irregularWordsOf(language);
  const underived = new Set([...(lists?.underived ?? []), ...names]);
  const same = sameRoots(language, underived);
  const ofRoot = new Map<string, Set<Entry>>();
  const keysOfRoot = Map.groupBy(same.keys(), (root) => same.get(root) ?? root);
  for (const entry of words.entries) {
    if (lists?.functionWords.has(entry.folded)) continue;
    if (stemsOfEntry(entry).some((stem) => names.has(stem))) continue;
    for (const root of rootsOfStems(stemsOfEntry(entry), language, underived)) {
      const key = same.get(root) ?? root;
      ofRoot.set(key, (ofRoot.get(key) ?? new Set()).add(entry));
    }
  }
  return [...ofRoot].flatMap(([root, entries]): RelatedWords[] => {
    // The forms of a word without a suffix are found by that word.
    const plain = wordsOfRoot(root, language).find((word) =>
      [...entries].every((entry) => stemsOfEntry(entry).includes(word)),
    );
    const keys = keysOfRoot.get(root) ?? [root];
    if (plain !== undefined && keys.length === 1) return [];
    const all = languages.map((each) => ({ words: each }));
    return [{ kind: 'derived', language, forms: limitedForms([...entries], all), keys }];
  });
}
