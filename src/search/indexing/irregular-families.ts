import { type IrregularWords, irregularWordsOf } from '../languages/irregular-words.ts';
import { stemsOf } from '../languages/stems.ts';
import type { IrregularWord } from '../languages/word-list.ts';
import { onceFor } from '../loading/once-for.ts';
import type { Entry } from '../vocabulary/shard.ts';
import type { LanguageWords } from './language-words.ts';
import { unlistedIrregularWords } from './unlisted-irregular-words.ts';

/** An irregular word with the words of the texts that are forms of it, regular ones included. */
export interface IrregularFamily extends IrregularWord {
  readonly members: readonly Entry[];
}

function familyOf(
  word: IrregularWord,
  words: LanguageWords,
  { minimumBaseLength, formsTakeEndings }: IrregularWords,
  listed: ReadonlySet<string>,
): IrregularFamily {
  const { section, base, forms } = word;
  const stems = [
    ...(base.length >= minimumBaseLength ? stemsOf(base, words.language) : []),
    ...(formsTakeEndings ? forms : []),
  ];
  const irregular = forms.flatMap((form) => words.spelt(form));
  const regular = stems
    .flatMap((stem) => words.withStem(stem))
    .filter(({ folded }) => !listed.has(folded));
  // A noun is not a form of a verb, except that an infinitive can be a noun.
  const members = [...new Set([...irregular, ...regular])].filter(
    ({ isNoun, folded }) => section !== 'verbs' || !isNoun || folded === base,
  );
  return { ...word, members };
}

/** The families of the irregular words that have a form in the texts of a language. */
export const irregularFamilies = onceFor((words: LanguageWords): readonly IrregularFamily[] => {
  const language = irregularWordsOf(words.language);
  if (!language) return [];
  const listed = new Set(language.words.flatMap(({ forms }) => forms));
  return [...language.words, ...unlistedIrregularWords(words, language, listed)]
    .map((word) => familyOf(word, words, language, listed))
    .filter(({ members }) => members.length > 0);
});
