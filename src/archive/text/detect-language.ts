import { eld } from 'eld/small';

/** The languages that can be detected, as ISO 639-1 codes. */
const detectable = new Set(Object.values(eld.info().Languages));

/** Other codes of languages that can be detected. */
const otherCodes: Readonly<Record<string, string>> = { nb: 'no' };

/** Languages so close that the letters of a text hardly tell them apart, or that two scripts make look like another. */
const closeLanguages: readonly (readonly string[])[] = [
  ['no', 'da'],
  ['hr', 'sr'],
];

/** The minimum number of letters in which a language shows beyond doubt. */
const minimumLetters = 150;

/**
 * How much of a text is looked at, in UTF-16 units: more takes longer, and tells no more. Where the beginning is in
 * the language that is said, it is enough.
 */
const sampleLength = 1000;
const beginningLength = 300;

const letter = /\p{L}/gu;
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/**
 * Detects the language of a text by its sequences of letters, with the library ELD, which knows sixty
 * languages but no regions.
 *
 * @returns an ISO 639-1 code such as `de`; undefined if the text is too short or too mixed to tell
 */
export function detectLanguage(text: string): string | undefined {
  const detected = eld.detect(text);
  return detected.isReliable() ? detected.language : undefined;
}

/**
 * The language that a text is in, if that contradicts what is said of it.
 *
 * @param tag the BCP 47 tag that the text has; its region and script are not compared
 * @returns an ISO 639-1 code; undefined if the tag is right, or if nobody can tell: the text is short, or the
 *   language is not among those that can be detected, or is close to the one detected
 */
export function contradictedLanguage(text: string, tag: string): string | undefined {
  const { language } = new Intl.Locale(tag);
  const stated = otherCodes[language] ?? language;
  if (!detectable.has(stated)) return undefined;
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(letter)?.length ?? 0;
  if (letters < (unspaced.test(sample) ? minimumLetters / 4 : minimumLetters)) return undefined;
  if (detectLanguage(sample.slice(0, beginningLength)) === stated) return undefined;
  const detected = detectLanguage(sample);
  if (detected === undefined || detected === stated) return undefined;
  const areClose = closeLanguages.some(
    (close) => close.includes(stated) && close.includes(detected),
  );
  return areClose ? undefined : detected;
}
