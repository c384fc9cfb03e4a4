import { primaryLanguage } from './primary-language.ts';
import { remember } from './remember.ts';

/**
 * The name of a language in any language: `German` for `de` in `en`. The tag if it has no name. That of a region begins
 * with the language, by which lists and the search have it: `German (Switzerland)`, not `Swiss High German`.
 *
 * @throws {RangeError} if one is no language tag
 */
export function languageName(language: string, inLanguage: string): string {
  const names = new Intl.DisplayNames(inLanguage, {
    type: 'language',
    languageDisplay: 'standard',
  });
  return names.of(language) ?? language;
}

/** Whether two languages differ by more than their region or script: `de` and `en`, but not `de-AT` and `de`. */
export function isForeign(language: string, to: string): boolean {
  return primaryLanguage(language) !== primaryLanguage(to);
}

const rightToLeft = /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/** The direction of a language's script, for HTML's `dir`; `ltr` if the script is not known. */
export const direction = /* @__PURE__ */ remember((language): 'ltr' | 'rtl' => {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && rightToLeft.test(script) ? 'rtl' : 'ltr';
});

/**
 * The HTML attributes for words in a language; none if the surrounding text has the same language, and no direction
 * if it has the same one.
 *
 * @param around the language of the surrounding text, if known
 */
export function languageAttributes(
  language: string,
  around?: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === around) return {};
  const dir = direction(language);
  return around !== undefined && direction(around) === dir
    ? { lang: language }
    : { lang: language, dir };
}

/**
 * The HTML attributes for words that keep their language when the page around them changes its own: always the
 * language, and a direction if it differs from that of the page.
 */
export function ownLanguage(
  language: string,
  pageLanguage: string,
): { lang: string; dir?: 'ltr' | 'rtl' } {
  const dir = direction(language);
  return direction(pageLanguage) === dir ? { lang: language } : { lang: language, dir };
}

/**
 * The available language that best matches a language, by RFC 4647's lookup: `de` for `de-AT`.
 * Undefined if none matches.
 */
export function lookUp(language: string, available: readonly string[]): string | undefined {
  let range = language;
  while (range !== '') {
    if (available.includes(range)) return range;
    range = range.slice(0, Math.max(0, range.lastIndexOf('-')));
  }
  return undefined;
}
