import { z } from 'zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether a text is a BCP 47 language tag in its canonical spelling (`en`, `de-AT`) of a language
 * that Unicode's CLDR has a name for: `english` is well-formed as a tag, but is none.
 */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text && names.of(text) !== undefined;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag, as HTML's `lang` takes it. */
export const languageTagSchema = z
  .string()
  .refine(isLanguageTag, 'is not the BCP 47 tag of a language, in its canonical spelling')
  .describe('A BCP 47 language tag in its canonical spelling, such as en, de or pt-BR.');
