import { type IrregularLanguage, irregularWordsOf } from '../languages/irregular-words.ts';
import { stemsOf } from '../languages/languages.ts';
import type { IrregularWord } from '../languages/word-list.ts';
import type { Entry } from '../vocabulary/shard.ts';
import { irregularCompounds } from './irregular-compounds.ts';
import type { LanguageWords } from './language-words.ts';

/** The forms of an irregular word, and those of them that the texts have. */
export interface IrregularFamily {
  /** The forms that no rule of endings links, folded, the base first. */
  readonly forms: readonly string[];
  /** The words of the texts that are such forms, or regular forms of the base. */
  readonly members: readonly Entry[];
}

function familyOf(
  { section, forms }: IrregularWord,
  words: LanguageWords,
  { minimumBaseLength, formsTakeEndings }: IrregularLanguage,
  listed: ReadonlySet<string>,
): IrregularFamily {
  const [base = ''] = forms;
  const stems = [
    ...(base.length >= minimumBaseLength ? stemsOf(base, words.language) : []),
    ...(formsTakeEndings ? forms : []),
  ];
  const irregular = forms.flatMap((form) => words.spelt(form));
  const regular = stems
    .flatMap((stem) => words.ofStem(stem))
    .filter(({ folded }) => !listed.has(folded));
  const members = [...new Set([...irregular, ...regular])].filter(
    ({ isNoun, folded }) => section !== 'verbs' || !isNoun || folded === base,
  );
  return { forms, members };
}

/** The families of the irregular words that the texts of a language have a form of. */
export function irregularFamilies(words: LanguageWords): IrregularFamily[] {
  const language = irregularWordsOf(words.language);
  if (!language) return [];
  const listed = new Set(language.words.flatMap(({ forms }) => forms));
  return [...language.words, ...irregularCompounds(words, language, listed)]
    .map((word) => familyOf(word, words, language, listed))
    .filter(({ members }) => members.length > 0);
}
