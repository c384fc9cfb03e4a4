import type {
  Compounding,
  Derivation,
  Inflection,
  IrregularWordSettings,
  Typing,
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

/** American spellings of British words, by what is spelt differently. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [
    /(ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|splend|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/(cali|cen|fi|li|lus|mea|me|sa|scep|som|spec|thea)(b|g|t)re(?=$|s|d|g)/, '$1$2er'],
  [/centring/, 'centering'],
  [/practis/, 'practic'],
  [/(.{3})is(e|ed|er|es|ing|ation|ations)$/, '$1iz$2'],
  [/(anal|paral|catal)ys(e|ed|es|ing)$/, '$1yz$2'],
  [/(anal|catal|dial|epil|monol|prol|travel)ogue/, '$1og'],
  [/(def|off|pret)ence/, '$1ense'],
  [/licence/, 'license'],
  [/programme(?=s?$)/, 'program'],
  [/^grey/, 'gray'],
  [/(judg|acknowledg)ement/, '$1ment'],
  [/(lab|mod|trav|canc|marv|couns|jew|equ|quarr)(el|al)l(?=e|i|o)/, '$1$2'],
  [/jewelery/, 'jewelry'],
  [/(sk|w|ful?f|inst|enr)i?l(?=ful$|ment)/, '$1ill'],
  [/manoeuvr/, 'maneuver'],
  [/moustache/, 'mustache'],
  [/pyjama/, 'pajama'],
  [/^sceptic/, 'skeptic'],
  [/^cosy/, 'cozy'],
  [/aluminium/, 'aluminum'],
  [/artefact/, 'artifact'],
  [/(m|sm)ould/, '$1old'],
  [/aesthet/, 'esthet'],
];

/** Most words have only one spelling: one pattern rules them out faster than many. */
const british = new RegExp(spellings.map(([from]) => from.source).join('|'));

/** The American spelling of a word. Of a word that has only one spelling, any result will do. */
function american(word: string): string {
  if (!british.test(word)) return word;
  return spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word);
}

/** Undoes plurals, genitives, -ed, -ing and -est. */
function inflectionStems(word: string): string[] {
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

/** Undoes plurals, genitives, -ed, -ing and -est, and British spellings. */
function stems(word: string): string[] {
  const inflected = inflectionStems(word);
  return [...new Set([...inflected, ...inflected.map(american)])];
}

/** Forms the comparative in -er: braver, easier, bigger, darker. */
function comparative(adjective: string): string {
  if (adjective.endsWith('e')) return `${adjective}r`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ier`;
  const [, doubled = ''] = /^[^aeiou]*[aeiou]([bdgmnpt])$/.exec(adjective) ?? [];
  return `${adjective}${doubled}er`;
}

export const inflection: Inflection = { stems, irregularEnding: /^e?st?$/ };

/**
 * Drops a final e, doubled consonant, or i for y: fuele, drumm and happi become fuel, drum, happy.
 * Short words keep their e: cute is not cut.
 */
function spell(root: string): string {
  const word = root.replace(/i$/, 'y').replace(/(?<=....)e$/, '');
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

export const compounding: Compounding = { minimumPart: 4, links: [], joinsFreely: false };

export const elidedWords: readonly string[] = [];

export const typing: Typing = { keyboard: 'qwertyuiop asdfghjkl zxcvbnm', sounds: { ph: 'f' } };

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 3,
  formsTakeEndings: true,
  rules: { comparatives: (adjective) => [comparative(adjective)] },
};
