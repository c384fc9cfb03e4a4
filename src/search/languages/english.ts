/** The verbs that a rest before -ed, -ing or -est can be of: hop of hopp, hope of hop, push of push. */
function verbs(rest: string): string[] {
  if (!/[aeiouy]/.test(rest)) return [];
  if (rest.endsWith('e')) return /[eoy]e$/.test(rest) ? [rest] : [];
  if (rest.length < 3) return rest.length === 2 ? [`${rest}e`] : [];
  if (/([^aeiouylszf])\1$/.test(rest)) return [rest.slice(0, -1)];
  if (/([lszf])\1$/.test(rest)) return [rest, rest.slice(0, -1)];
  // One short vowel before one consonant would have doubled it: hoping is of hope.
  if (/^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(rest)) return [`${rest}e`];
  return [rest, `${rest}e`];
}

/**
 * The stems of an English word: the words that it can be an inflection of, itself among them. Two
 * words of one stem are inflections of each other. Plurals, genitives, -ed, -ing and -est; irregular
 * forms are the business of the vocabulary.
 *
 * @param word the word, folded
 */
export function englishStems(word: string): string[] {
  const stems = [word];
  if (word.length < 4) return stems;
  const before = (ending: string) => word.slice(0, -ending.length);
  if (/ies$/.test(word)) stems.push(`${before('ies')}y`, before('s'));
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word)) stems.push(before('es'), before('s'));
  else if (/[^s]s$/.test(word)) stems.push(before('s'));
  else if (/ied$/.test(word)) stems.push(`${before('ied')}y`);
  else if (/eed$/.test(word)) stems.push(before('d'));
  else if (/ed$/.test(word)) stems.push(...verbs(before('ed')));
  else if (/ing$/.test(word)) stems.push(...verbs(before('ing')));
  else if (/iest$/.test(word)) stems.push(`${before('iest')}y`);
  else if (/est$/.test(word)) stems.push(...verbs(before('est')));
  return stems.filter((stem) => stem.length > 2);
}
