import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
  Typing,
} from '../language-record.ts';

/** The article, with the conjunctions and prepositions that are written together with it. */
const article = /^(?:[وف]?(?:[بك]?ال|لل))(?=..)/;

/** A conjunction or preposition that is written together with a word without the article. */
const clitic = /^[وفبكل](?=...)/;

/** Possessive pronouns, and the endings of plural, dual and feminine. */
const ending = /(?<=...)(?:هما|هم|هن|ها|نا|كم|ات|ان|ون|ين|تين|تان|يه|ه|ي|ك)$/;

/** Removes article and clitics, then endings. The word is folded: ة is ه and ى is ي. */
function stems(word: string): string[] {
  const bases = [word, word.replace(article, '')];
  if (!article.test(word)) bases.push(word.replace(clitic, ''));
  const found = bases.flatMap((base) => [base, base.replace(ending, '')]);
  return [...new Set(found)];
}

export const inflection: Inflection = { stems, irregularEnding: /^$/ };

export const derivation: Derivation = {
  suffixes: {},
  spell: (root) => root,
  respell: (root) => [root],
};

export const compounding: Compounding = { minimumPart: 3, links: [], joinsFreely: false };

export const elidedWords: readonly string[] = [];

export const typing: Typing = { keyboard: 'ضصثقفغعهخحجد شسيبلاتنمكط ئءؤرلاىةوزظ', sounds: {} };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 3,
  formsTakeEndings: false,
  rules: {},
};
