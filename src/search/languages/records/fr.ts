import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
  Typing,
} from '../language-record.ts';

/** Endings of verbs in -er and in -ir, after the letters that all their forms share. */
const er =
  /^(?:er|es?|ent|ons|ez|ais|ait|aient|ant|er(?:ent|ai|as?|ons|ez|ont|ais|ait|aient)|ees)$/;
const ir = /^(?:ir|it|is|issent|issai[st]|issaient|issant|ies?|irent|ir(?:as?|ont|ait|aient))$/;

/** Turns a feminine ending into the masculine one. */
const feminines: readonly (readonly [RegExp, string])[] = [
  [/euse$/, 'eur'],
  [/euse$/, 'eux'],
  [/trice$/, 'teur'],
  [/ive$/, 'if'],
  [/([aeiou])([ln])\2e$/, '$1$2'],
  [/iere$/, 'ier'],
  [/(?<=...)(e|[^e]i|u|nt|nd|rd|rt|ais|ois|[aei]n|[ai]t|al|ur)e$/, '$1'],
];

/** Undoes the plural: chevaux, tableaux, films. Names with -s lose it, too, which does no harm. */
function singulars(word: string): string[] {
  if (/eaux$/.test(word)) return [word.slice(0, -1)];
  if (/aux$/.test(word)) return [`${word.slice(0, -2)}l`, word.slice(0, -1)];
  return /[^s]s$|[eo]ux$/.test(word) ? [word.slice(0, -1)] : [];
}

/** Undoes plurals, feminines, and the endings of regular verbs. The word is folded: joué is joue. */
function stems(word: string): string[] {
  const nouns = word.length > 3 ? [word, ...singulars(word)] : [word];
  const masculines = nouns.flatMap((noun) =>
    feminines
      .filter(([ending]) => ending.test(noun))
      .map(([ending, masculine]) => noun.replace(ending, masculine)),
  );
  const verbs: string[] = [];
  for (let length = word.length - 1; length >= 3; length -= 1) {
    const [base, ending] = [word.slice(0, length), word.slice(length)];
    // Some endings need a longer base: enfant is not a form of enfer.
    if (er.test(ending) && (length > 3 || !/^[ae]nt$/.test(ending))) verbs.push(`${base}er`);
    if (ir.test(ending)) verbs.push(`${base}ir`);
  }
  return [...new Set([...nouns, ...masculines, ...verbs])];
}

export const inflection: Inflection = { stems, irregularEnding: /^e?s?$/ };

export const derivation: Derivation = {
  suffixes: {
    5: 'ement ment ation ations eur euse iste isme ique iquement ite if ive able ible age',
  },
  spell: (root) => root.replace(/(?<=...)e$/, ''),
  respell: (root) => [root, `${root}e`],
};

export const compounding: Compounding = { minimumPart: 4, links: [], joinsFreely: false };

export const elidedWords = 'c d j jusqu l lorsqu m n presqu puisqu qu quelqu quoiqu s t'.split(' ');

export const typing: Typing = { keyboard: 'azertyuiop qsdfghjklm wxcvbn', sounds: { ph: 'f' } };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 4,
  formsTakeEndings: true,
  rules: {},
};
