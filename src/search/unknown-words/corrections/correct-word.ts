import { rootsOf } from '../../languages/derivation.ts';
import { stemsOf } from '../../languages/stems.ts';
import { isInLabel } from '../../themes/named-themes.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { relatedRows } from '../related-rows.ts';
import { patternsOf, type ResolvedWord, type UnknownWordOptions } from '../resolved-word.ts';
import { isRealWord } from '../vocabulary-lookup.ts';
import { spellingCorrections } from './spelling-corrections.ts';
import { splitWords } from './split-words.ts';

/** Whether a word is in use, or in the table of translations, although no text contains it. */
async function isListed(typed: string, vocabulary: Vocabulary): Promise<boolean> {
  const { labels, languages } = await vocabulary.manifest();
  if (isInLabel(typed, labels) || (await isRealWord(typed, vocabulary))) return true;
  const rows = await relatedRows(
    languages.flatMap((language) => stemsOf(typed, language)),
    vocabulary,
  );
  // The stems of a misspelt word may be words of another language.
  return rows.some(({ kind, language, from = language, keys }) =>
    kind === 'part'
      ? true
      : kind !== 'derived' && keys.some((key) => stemsOf(typed, from).includes(key)),
  );
}

/** Whether the texts have a word with the same root. */
async function isDerivation(typed: string, vocabulary: Vocabulary): Promise<boolean> {
  const { languages } = await vocabulary.manifest();
  const roots = languages.flatMap((language) => rootsOf(typed, language));
  const rows = await relatedRows(roots, vocabulary);
  return rows.some(
    ({ kind, language, keys }) =>
      kind === 'derived' && rootsOf(typed, language).some((root) => keys.includes(root)),
  );
}

/**
 * Finds what to search for instead of a word that is neither a form of one in the texts nor the
 * beginning of one: the same in two words, or else corrections of its spelling.
 *
 * @param typed the word, folded
 */
export async function correctWord(
  typed: string,
  vocabulary: Vocabulary,
  { isLiteral, ...options }: Omit<UnknownWordOptions, 'isHalfTyped'>,
): Promise<ResolvedWord> {
  const split = await splitWords(typed, vocabulary);
  if (isLiteral || (await isListed(typed, vocabulary))) return { patterns: split, corrections: [] };
  const isRead = split.length > 0 || (await isDerivation(typed, vocabulary));
  const corrected = await spellingCorrections(typed, vocabulary, { ...options, isObvious: isRead });
  if (isRead && corrected.length === 0) return { patterns: split, corrections: [] };
  const forms = await Promise.all(corrected.map(({ known }) => vocabulary.formsOf(known)));
  const corrections = corrected.map(async ({ folded, known }) => {
    // A word of a name or a label may be in no text.
    const [word = known] = await vocabulary.spellingsOf(known);
    return { folded, word: word.startsWith(folded) ? folded : word };
  });
  return { patterns: patternsOf(forms.flat()), corrections: await Promise.all(corrections) };
}
