import { pagefindWord } from '../engine/pagefind-word.ts';
import { isInLabel } from '../themes/named-themes.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Form, Pattern } from '../words/pattern.ts';
import { inflections } from './inflections.ts';
import { spellingCorrections } from './spelling-corrections.ts';
import { wordsWithPrefix } from './vocabulary-lookup.ts';

/** What to search for instead of an unknown word. */
export interface ResolvedWord {
  readonly patterns: readonly Pattern[];
  /** The words that its spelling was corrected to, folded and as the texts spell them. */
  readonly corrections: readonly { readonly folded: string; readonly word: string }[];
}

export interface UnknownWordOptions {
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

/**
 * Finds what to search for instead of a word that no text contains: its other forms, or words that
 * begin with it, or else corrections of its spelling. Few queries need this module, so it is
 * imported on demand.
 *
 * @param typed the word, folded
 */
export async function resolveUnknownWord(
  typed: string,
  vocabulary: Vocabulary,
  { isHalfTyped, isLiteral }: UnknownWordOptions,
): Promise<ResolvedWord> {
  const byInflection = patternsOf(await inflections(typed, vocabulary));
  if (byInflection.length > 0) return { patterns: byInflection, corrections: [] };
  const byPrefix = isHalfTyped ? await prefixPatterns(typed, vocabulary) : [];
  const { labels } = await vocabulary.manifest();
  const isCorrect = byPrefix.length > 0 || isLiteral || isInLabel(typed, labels);
  if (isCorrect) return { patterns: byPrefix, corrections: [] };
  const corrected = await spellingCorrections(typed, vocabulary);
  const forms = await Promise.all(corrected.map((folded) => vocabulary.formsOf(folded)));
  const corrections = corrected.map(async (folded) => {
    // A word of a name or a label may be in no text.
    const [word = folded] = await vocabulary.spellingsOf(folded);
    return { folded, word };
  });
  return { patterns: patternsOf(forms.flat()), corrections: await Promise.all(corrections) };
}
