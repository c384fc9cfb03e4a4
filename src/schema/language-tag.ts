import { z } from 'zod';

/** Whether a text is a well-formed BCP 47 language tag in its canonical spelling (`en`, `de-AT`). */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag, as HTML's `lang` takes it. */
export const languageTagSchema = z
  .string()
  .refine(isLanguageTag, 'is not a BCP 47 language tag in its canonical spelling')
  .describe('A BCP 47 language tag in its canonical spelling, such as en, de or pt-BR.');
