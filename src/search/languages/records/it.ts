import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
  Typing,
} from '../language-record.ts';

/** Endings of verbs in -are, -ere and -ire, after the letters that all their forms share. */
const verbEnding =
  /^(?:[aei]re|[aei]va(?:no)?|[aei]ndo|[ei]ndo|[aiu]t[aeio]|[aei]r(?:a|o|anno|ebbe)|iamo|arono|irono|ano|ono)$/;

/** Undoes the plural: amici, musiche, registi, scene. */
function singulars(word: string): string[] {
  const rest = word.slice(0, -1);
  if (/[cg]hi$/.test(word)) return [`${word.slice(0, -2)}o`];
  if (/[cg]he$/.test(word)) return [`${word.slice(0, -2)}a`];
  if (/i$/.test(word))
    return [`${rest}o`, `${rest}e`, `${rest}io`, ...(/isti$/.test(word) ? [`${rest}a`] : [])];
  return /e$/.test(word) ? [`${rest}a`] : [];
}

/**
 * Undoes plurals, feminines of longer adjectives, and the endings of regular verbs. The present of a
 * verb is often spelt like a noun, so it is a form of the infinitive, but not of other nouns.
 */
function stems(word: string): string[] {
  const found = [word];
  if (word.length < 4) return found;
  found.push(...singulars(word));
  for (const each of [...found]) {
    if (/[^aeiou]a$/.test(each) && each.length > 6) found.push(`${each.slice(0, -1)}o`);
  }
  for (let length = word.length - 2; length >= 3; length -= 1) {
    if (!verbEnding.test(word.slice(length))) continue;
    const base = word.slice(0, length);
    const conjugations = /^[aei]/.exec(word.slice(length)) ?? ['a'];
    found.push(
      `${base}${conjugations[0]}re`,
      `${base}a`,
      `${base}e`,
      `${base}o`,
      `${base}ano`,
      `${base}ono`,
    );
  }
  return [...new Set(found)];
}

export const inflection: Inflection = { stems, irregularEnding: /^$/ };

export const derivation: Derivation = {
  suffixes: {
    5: 'mente zione zioni tore trice tori ista isti ismo ico ica ivo iva oso osa ita abile ibile mento menti',
  },
  spell: (root) => root.replace(/(?<=...)[aeio]$/, ''),
  respell: (root) => [root, `${root}o`, `${root}a`, `${root}e`],
};

export const compounding: Compounding = { minimumPart: 4, links: [], joinsFreely: false };

export const elidedWords =
  'all anch c cent cos d dall dell dov grand l m mezz n nell null quand quant quell quest s sant senz sull t tutt un v com'.split(
    ' ',
  );

export const typing: Typing = { keyboard: 'qwertyuiop asdfghjkl zxcvbnm', sounds: {} };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 4,
  formsTakeEndings: false,
  rules: {},
};
