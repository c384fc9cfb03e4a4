/** Words that are always written with an apostrophe, without it. */
const english =
  /\b(?:(?<left>do|does|did|is|was|are|were|could|would|should|has|have|had|ca|wo)nt|(?<pronoun>[Yy]ou|[Tt]hey)(?<verb>re|ve)|(?<that>[Tt]hat|[Tt]here|[Ww]hat|[Hh]e|[Ss]he)s|(?<i>I)(?<ending>m|ve))\b/gi;
/** Letters before a vowel that are always elided: l homme, d une, qu il. */
const elided = {
  fr: /\b(?<left>[cdjlmnst]|qu|lorsqu|puisqu|jusqu) (?=[aeiouyhàâéèêëîïôûœ])/giu,
  it: /\b(?<left>l|d|un|dell|all|nell|dall|sull|quell) (?=[aeiouàèéìòù])/giu,
} as const;

/**
 * Words that lost the apostrophe and were divided there, or beside it: does nt, don t, they re. The
 * apostrophe belongs behind the captured letter.
 */
const divided = [
  /(?<=\b(?:do|does|did|is|was|are|were|could|would|should|has|have|had|ca|wo|must|need)) (?<letter>n) ?(?=t\b)/gi,
  /(?<=\b(?:do|does|did|is|was|are|were|could|would|should|has|have|had|ca|wo|ai|must|need)n) (?=t\b)/gi,
  /(?<=\bI) (?=(?:m|ve|ll|d)\b)/g,
  /(?<=\b(?:you|we|they)) (?=(?:re|ve|ll|d)\b)/gi,
  /(?<=\b(?:s?he|it|that|there|who)) (?=(?:ll|d)\b)/gi,
  // No word is a lone s.
  /(?<=\p{L}) (?=s\b(?![.’'-]\p{L}))/gu,
];

/** A place where a text has probably lost an apostrophe, with what it reads around it. */
interface LostApostrophe {
  readonly start: number;
  readonly end: number;
  readonly reads: string;
}

function inEnglish(text: string, apostrophe: string): LostApostrophe[] {
  const joined = Array.from(text.matchAll(english)).flatMap(({ 0: word, index, groups = {} }) => {
    // Ids, ill and were are words, and so are cant and wont, though rare.
    const { left, verb, that, ending } = groups;
    const after =
      left !== undefined ? 1 : (verb ?? ending ?? (that === undefined ? '' : 's')).length;
    const isLowerI = /^i(?:m|ve)$/.test(word);
    if (after === 0 || isLowerI || (left === undefined && word === word.toUpperCase())) return [];
    const at = index + word.length - after;
    return [{ start: at, end: at, reads: apostrophe }];
  });
  const apart = divided.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: words, index, groups = {} }) => ({
      start: index,
      end: index + words.length,
      reads: (groups['letter'] ?? '') + apostrophe,
    })),
  );
  return [...joined, ...apart];
}

/**
 * Places where a text has probably lost an apostrophe. Only words that cannot be right without one count.
 *
 * @param language the language of the text, as a BCP 47 tag
 * @param apostrophe the one that the text has elsewhere
 */
export function findLostApostrophes(
  text: string,
  language: string,
  apostrophe: string,
): LostApostrophe[] {
  const { language: base } = new Intl.Locale(language);
  if (base === 'en') return inEnglish(text, apostrophe);
  const pattern = base === 'fr' ? elided.fr : base === 'it' ? elided.it : undefined;
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index + words.length - 1,
    end: index + words.length,
    reads: apostrophe,
  }));
}
