/** The name of a language, in another language or its own: `languageName('de', 'en')` is German. */
export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
}

/** The direction in which a language is written, for HTML's `dir`. */
export function direction(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/.test(script) ? 'rtl' : 'ltr';
}

/**
 * What HTML says of words in a language: which it is, and the direction in which it is written; nothing
 * where the text around them has said it.
 *
 * @param around the language of that text, where it is known
 */
export function languageAttributes(
  language: string,
  around?: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: direction(language) };
}

/**
 * The one of the available languages that serves a text in the given one, by the lookup of RFC 4647
 * (`de-AT` is served by `de`), or undefined where none does.
 */
export function lookUp(language: string, available: readonly string[]): string | undefined {
  let range = language;
  while (range !== '') {
    if (available.includes(range)) return range;
    range = range.slice(0, Math.max(0, range.lastIndexOf('-')));
  }
  return undefined;
}
