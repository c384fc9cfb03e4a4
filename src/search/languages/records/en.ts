import type { Inflection, IrregularWordSettings } from '../language-record.ts';

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

export const irregularWords: IrregularWordSettings = {
  minimumBaseLength: 3,
  formsTakeEndings: true,
  rules: { comparatives: (adjective) => [comparative(adjective)] },
};
