import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
  Typing,
} from '../language-record.ts';

/** Endings that only verbs have, after the letters that all their forms share. */
const verbEnding =
  /^(?:[aei]r|aban?|ian?|ando|iendo|[ai]d[ao]s?|aron|ieron|[aei]r(?:an?|e|ia|ian|emos)|[ae]mos)$/;

/** Undoes the plural: voces, actores, films. */
function singulars(word: string): string[] {
  if (/ces$/.test(word)) return [`${word.slice(0, -3)}z`, word.slice(0, -1)];
  if (/[^aeiou]es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return /[^s]s$/.test(word) ? [word.slice(0, -1)] : [];
}

/**
 * Undoes plurals, feminines of adjectives, and the endings of regular verbs. The present of a verb is
 * often spelt like a noun, so it is a form of the infinitive, but not of other nouns.
 */
function stems(word: string): string[] {
  const found = [word];
  if (word.length < 4) return found;
  found.push(...singulars(word));
  for (const each of [...found]) {
    if (
      /(?:[ai]d|os|iv|[^s]ic|in|ari|er|ient|und|ntr|am|ect|uest|ost|ell|usc|adur|ul|ur|ig|og|ej|ar)a$/.test(
        each,
      ) &&
      each.length > 5
    ) {
      found.push(`${each.slice(0, -1)}o`);
    }
    if (/[dst]ora$|esa$|ona$/.test(each)) found.push(each.slice(0, -1));
  }
  for (let length = word.length - 2; length >= 3; length -= 1) {
    const ending = word.slice(length);
    if (!verbEnding.test(ending)) continue;
    const base = word.slice(0, length);
    const isFirst = /^a/.test(ending);
    const endings = isFirst ? ['ar', 'a', 'o', 'an'] : ['er', 'ir', 'e', 'en', 'io'];
    found.push(...endings.map((each) => base + each));
  }
  return [...new Set(found)];
}

export const inflection: Inflection = { stems, irregularEnding: /^s?$/ };

export const derivation: Derivation = {
  suffixes: {
    5: 'mente cion ciones dor dora dores ista istas ismo ico ica ivo iva oso osa idad able ible miento',
  },
  spell: (root) => root.replace(/(?<=...)[aeo]$/, ''),
  respell: (root) => [root, `${root}o`, `${root}a`, `${root}e`],
};

export const compounding: Compounding = { minimumPart: 4, links: [], joinsFreely: false };

export const elidedWords: readonly string[] = [];

export const typing: Typing = { keyboard: 'qwertyuiop asdfghjkl zxcvbnm', sounds: {} };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 4,
  formsTakeEndings: false,
  rules: {},
};
