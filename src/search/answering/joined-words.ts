import { formsOrInflections } from '../unknown-words/inflections.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Pattern } from '../words/pattern.ts';
import type { ResolvedPart } from './resolved-part.ts';

/** Maximum number of words in a query whose words may be one: each pair may cost a file. */
const maximumWords = 3;

/** The patterns of two words that the texts write as one: bandleader for band leader. */
async function joinedPatterns(
  first: ResolvedPart,
  second: ResolvedPart,
  vocabulary: Vocabulary,
): Promise<Pattern[]> {
  const parts = [first.part, second.part];
  if (parts.some(({ kind, isExcluded }) => kind !== 'word' || isExcluded)) return [];
  const joined = parts.flatMap(({ words }) => words).join('');
  const forms = await formsOrInflections(joined, vocabulary);
  return forms.length > 0 ? [{ kind: 'forms', forms }] : [];
}

/**
 * Lets words that stand side by side in a query also match where the texts write them as one. Then
 * their spelling is not corrected. Drops misspelt function words.
 */
export async function withJoinedWords(
  found: readonly ResolvedPart[],
  vocabulary: Vocabulary,
): Promise<readonly ResolvedPart[]> {
  const parts = found.filter(({ isLeftOut }) => !isLeftOut);
  if (parts.length > maximumWords) return parts;
  const joined = await Promise.all(
    parts.slice(1).map((part, index) => {
      const before = parts[index];
      return before ? joinedPatterns(before, part, vocabulary) : [];
    }),
  );
  return parts.map((each, index) => {
    const more = [...(joined[index - 1] ?? []), ...(joined[index] ?? [])];
    if (more.length === 0) return each;
    const { part, words, patterns, spellingCorrection } = each;
    return { part, words, patterns: spellingCorrection ? more : [...patterns, ...more] };
  });
}
