import { pagefindWord } from '../engine/pagefind-word.ts';
import { isInLabel } from '../themes/named-themes.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Form, Pattern } from '../words/pattern.ts';
import { inflections } from './inflections.ts';
import { spellingCorrections } from './spelling-corrections.ts';
import { wordsWithPrefix } from './vocabulary-lookup.ts';

/** What to search for instead of an unknown word. */
export interface Unknown {
  readonly patterns: readonly Pattern[];
  /** The words that it was corrected to, folded and as they are spelt. */
  readonly meant: readonly { readonly folded: string; readonly word: string }[];
}

/** How an unknown word was typed. */
export interface Typing {
  /** Whether the reader may still be typing it. */
  readonly isHalfTyped: boolean;
  /** Whether the reader wants no correction. */
  readonly isLiteral: boolean;
}

function patternsOf(forms: readonly Form[]): Pattern[] {
  const distinct = new Map(forms.map((form) => [form.word, form]));
  return distinct.size > 0 ? [{ kind: 'forms', forms: [...distinct.values()] }] : [];
}

/** Finds words by their beginning. Pagefind knows it by the letters, except where ß stands for ss. */
async function wordsBeginningWith(typed: string, vocabulary: Vocabulary): Promise<Pattern[]> {
  const { letters, words } = await wordsWithPrefix(typed, vocabulary);
  const others = words.filter((word) => !pagefindWord(word).startsWith(letters));
  const beginning: Pattern[] = others.length < words.length ? [{ kind: 'prefix', letters }] : [];
  return [...beginning, ...patternsOf(others.map((word) => ({ word })))];
}

/**
 * Finds what a word that no text contains can stand for: its inflections, or words that begin with it,
 * or else its corrections. Most queries do without this module, so it is imported on demand.
 *
 * @param typed the word, folded
 */
export async function resolveUnknownWord(
  typed: string,
  vocabulary: Vocabulary,
  { isHalfTyped, isLiteral }: Typing,
): Promise<Unknown> {
  const inflected = patternsOf(await inflections(typed, vocabulary));
  if (inflected.length > 0) return { patterns: inflected, meant: [] };
  const beginning = isHalfTyped ? await wordsBeginningWith(typed, vocabulary) : [];
  const { labels } = await vocabulary.manifest();
  const isRight = beginning.length > 0 || isLiteral || isInLabel(typed, labels);
  if (isRight) return { patterns: beginning, meant: [] };
  const corrections = await spellingCorrections(typed, vocabulary);
  const forms = await Promise.all(corrections.map((folded) => vocabulary.formsOf(folded)));
  const meant = corrections.map(async (folded) => {
    // A word of a name or a label need not be in a text.
    const [word = folded] = await vocabulary.spellingsOf(folded);
    return { folded, word };
  });
  return { patterns: patternsOf(forms.flat()), meant: await Promise.all(meant) };
}
