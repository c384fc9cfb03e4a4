import { rootsOf } from '../languages/derivation.ts';
import { stemsOf } from '../languages/stems.ts';
import { isInLabel } from '../themes/named-themes.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { pagefindWord } from '../words/pagefind-word.ts';
import type { Form, Pattern } from '../words/pattern.ts';
import { withoutHomoglyphs } from './homoglyphs.ts';
import { inflections } from './inflections.ts';
import { loadCorrections } from './load-corrections.ts';
import { isMisspeltName } from './misspelt-name.ts';
import { relatedRows } from './related-rows.ts';
import type { CorrectionOptions } from './spelling-corrections.ts';
import { splitWords } from './split-words.ts';
import { isRealWord, wordsWithPrefix } from './vocabulary-lookup.ts';

/** What to search for instead of an unknown word. */
export interface ResolvedWord {
  readonly patterns: readonly Pattern[];
  /** The words that its spelling was corrected to, folded and as the texts spell them. */
  readonly corrections: readonly { readonly folded: string; readonly word: string }[];
}

/** What is known about an unknown word, and about the query that it is in. */
export interface UnknownWordOptions extends CorrectionOptions {
  /** Whether the reader may still be typing it. */
  readonly isHalfTyped: boolean;
  /** Whether the reader wants no correction of the spelling. */
  readonly isLiteral: boolean;
}

function patternsOf(forms: readonly Form[]): Pattern[] {
  const distinct = new Map(forms.map((form) => [form.word, form]));
  return distinct.size > 0 ? [{ kind: 'forms', forms: [...distinct.values()] }] : [];
}

/**
 * Returns the patterns of a prefix. Pagefind compares letters, so words with ß instead of the ss in
 * the prefix get a separate pattern.
 */
async function prefixPatterns(typed: string, vocabulary: Vocabulary): Promise<Pattern[]> {
  const { letters, words } = await wordsWithPrefix(typed, vocabulary);
  const others = words.filter((word) => !pagefindWord(word).startsWith(letters));
  const byPrefix: Pattern[] = others.length < words.length ? [{ kind: 'prefix', letters }] : [];
  return [...byPrefix, ...patternsOf(others.map((word) => ({ word })))];
}

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
 * Finds what to search for instead of a word that no text contains: its other forms, words that
 * begin with it, the same in two words, or else corrections of its spelling.
 *
 * @param typed the word, folded
 */
export async function resolveUnknownWord(
  typed: string,
  vocabulary: Vocabulary,
  { isHalfTyped, isLiteral, ...options }: UnknownWordOptions,
): Promise<ResolvedWord> {
  const latin = withoutHomoglyphs(typed);
  if (latin !== typed) {
    const known = patternsOf(await vocabulary.formsOf(latin));
    if (known.length > 0) return { patterns: known, corrections: [] };
    return resolveUnknownWord(latin, vocabulary, { isHalfTyped, isLiteral, ...options });
  }
  const byInflection = patternsOf(await inflections(typed, vocabulary));
  if (byInflection.length > 0) return { patterns: byInflection, corrections: [] };
  const byPrefix = isHalfTyped ? await prefixPatterns(typed, vocabulary) : [];
  const isBeginning =
    byPrefix.length > 0 && (isLiteral || !(await isMisspeltName(typed, vocabulary, options)));
  if (isBeginning) return { patterns: byPrefix, corrections: [] };
  const split = await splitWords(typed, vocabulary);
  if (isLiteral || (await isListed(typed, vocabulary))) return { patterns: split, corrections: [] };
  const isRead = split.length > 0 || (await isDerivation(typed, vocabulary));
  const { spellingCorrections } = await loadCorrections();
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
