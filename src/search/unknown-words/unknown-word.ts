import { engineWord } from '../engine/pagefind-word.ts';
import { isOfLabel } from '../themes/named-themes.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Form, Pattern } from '../words/pattern.ts';
import { inflections } from './inflections.ts';
import { spellingCorrections } from './spelling-corrections.ts';
import { beginningWith } from './vocabulary-ranges.ts';

/** What a word that no text has can stand for. */
export interface Unknown {
  readonly patterns: readonly Pattern[];
  /** The words that it was put right to, folded, and as the texts have them. */
  readonly meant: readonly { readonly folded: string; readonly word: string }[];
}

/** How an unknown word was typed. */
export interface Typing {
  /** Whether it may be the beginning of a word that is still being typed. */
  readonly isHalfTyped: boolean;
  /** Whether it is left as it is where it is misspelt. */
  readonly isLiteral: boolean;
}

function patternsOf(forms: readonly Form[]): Pattern[] {
  const distinct = new Map(forms.map((form) => [form.word, form]));
  return distinct.size > 0 ? [{ kind: 'forms', forms: [...distinct.values()] }] : [];
}

/** Words that begin alike: by their letters, and those in which ß stands for ss among the letters. */
async function begun(typed: string, vocabulary: Vocabulary): Promise<Pattern[]> {
  const { letters, words } = await beginningWith(typed, vocabulary);
  const others = words.filter((word) => !engineWord(word).startsWith(letters));
  const beginning: Pattern[] = others.length < words.length ? [{ kind: 'prefix', letters }] : [];
  return [...beginning, ...patternsOf(others.map((word) => ({ word })))];
}

/**
 * What a word that no text has can stand for: other inflections of it, or words that it is the
 * beginning of, or else the words that it is a misspelling of. This is in a file of its own, with all
 * that it needs, because most queries do without it.
 *
 * @param typed the word, folded
 */
export async function unknownWord(
  typed: string,
  vocabulary: Vocabulary,
  { isHalfTyped, isLiteral }: Typing,
): Promise<Unknown> {
  const inflected = patternsOf(await inflections(typed, vocabulary));
  if (inflected.length > 0) return { patterns: inflected, meant: [] };
  const beginning = isHalfTyped ? await begun(typed, vocabulary) : [];
  const { labels } = await vocabulary.manifest();
  const isRight = beginning.length > 0 || isLiteral || isOfLabel(typed, labels);
  if (isRight) return { patterns: beginning, meant: [] };
  const meant = await spellingCorrections(typed, vocabulary);
  const forms = await Promise.all(meant.map((folded) => vocabulary.formsOf(folded)));
  const spelt = await Promise.all(meant.map((folded) => vocabulary.spellingsOf(folded)));
  return {
    patterns: patternsOf(forms.flat()),
    meant: meant.map((folded, index) => ({ folded, word: spelt[index]?.[0] ?? folded })),
  };
}
