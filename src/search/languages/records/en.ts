import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
} from '../language-record.ts';

/** Undoes changes of spelling before -ed, -ing and -est: hopp becomes hop, hop becomes hope. */
function wordsBeforeEnding(rest: string): string[] {
  if (!/[aeiouy]/.test(rest)) return [];
  if (rest.endsWith('e')) return /[eoy]e$/.test(rest) ? [rest] : [];
  if (rest.length < 3) return rest.length === 2 ? [`${rest}e`] : [];
  if (/([^aeiouylszf])\1$/.test(rest)) return [rest.slice(0, -1)];
  if (/([lszf])\1$/.test(rest)) return [rest, rest.slice(0, -1)];
  // After a short vowel, the consonant would have been doubled: hoping is from hope.
  if (/^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(rest)) return [`${rest}e`];
  return [rest, `${rest}e`];
}

/** Undoes plurals, genitives, -ed, -ing and -est. */
function stems(word: string): string[] {
  const found = [word];
  if (word.length < 4) return found;
  const before = (ending: string) => word.slice(0, -ending.length);
  if (/ies$/.test(word)) found.push(`${before('ies')}y`, before('s'));
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word)) found.push(before('es'), before('s'));
  else if (/[^s]s$/.test(word)) found.push(before('s'));
  else if (/ied$/.test(word)) found.push(`${before('ied')}y`);
  else if (/eed$/.test(word)) found.push(before('d'));
  else if (/ed$/.test(word)) found.push(...wordsBeforeEnding(before('ed')));
  else if (/ing$/.test(word)) found.push(...wordsBeforeEnding(before('ing')));
  else if (/iest$/.test(word)) found.push(`${before('iest')}y`);
  else if (/est$/.test(word)) found.push(...wordsBeforeEnding(before('est')));
  return found.filter((stem) => stem.length > 2);
}

/** Forms the comparative in -er: braver, easier, bigger, darker. */
function comparative(adjective: string): string {
  if (adjective.endsWith('e')) return `${adjective}r`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ier`;
  const [, doubled = ''] = /^[^aeiou]*[aeiou]([bdgmnpt])$/.exec(adjective) ?? [];
  return `${adjective}${doubled}er`;
}

export const inflection: Inflection = { stems, irregularEnding: /^e?st?$/ };

/** Drops a final e, doubled consonant, or i for y: fuele, drumm and happi become fuel, drum, happy. */
function spell(root: string): string {
  const word = root.replace(/i$/, 'y').replace(/(?<=...)e$/, '');
  return word.length > 4 ? word.replace(/([^aeiou])\1$/, '$1') : word;
}

export const derivation: Derivation = {
  suffixes: {
    4: 'ly ness less lessness fully ful fulness er ist ism ive ively iveness ate ation ations ment ise ize ised ized isation ization ify ified able ably ability ible ibly ibility ship hood dom ious iously like some',
    5: 'ion or al ally ance ence ant ent ic ically ian ous ously osity ity y ier iness ily ery',
  },
  spell,
  respell: (root) => [root, `${root}e`, root + root.slice(-1)],
};

export const compounding: Compounding = { minimumPart: 4, links: '', joinsFreely: false };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 3,
  formsTakeEndings: true,
  rules: { comparatives: (adjective) => [comparative(adjective)] },
};
