import { z } from 'zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether texts are tags: every record has some, and they are the same few. */
const tags = new Map<string, boolean>();

/** The canonical form of a tag, or undefined if it is not the tag of a language with a name. */
function canonicalTag(text: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    return tag !== undefined && names.of(tag) !== undefined ? tag : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a text is a BCP 47 language tag in its canonical form (`en`, `de-AT`), for a language with a name
 * in Unicode's CLDR. `english` is well-formed, but not the tag of a language.
 */
export function isLanguageTag(text: string): boolean {
  const isKnown = tags.get(text) ?? canonicalTag(text) === text;
  tags.set(text, isKnown);
  return isKnown;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** All two-letter tags of languages. */
function* shortTags(): Generator<string> {
  for (const first of letters) {
    for (const second of letters) if (isLanguageTag(first + second)) yield first + second;
  }
}

/** Whether a text is the name of a language in English or in the language itself. */
function isNameOf(text: string, tag: string): boolean {
  const nativeName = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  return [names.of(tag), nativeName].some((name) => name?.toLowerCase() === text.toLowerCase());
}

/**
 * The language tag that the writer of an invalid tag probably meant: `fr` for `French` or `français`,
 * `fr-FR` for `fr_FR`. Returns undefined if no language is recognised.
 */
export function similarLanguageTag(text: string): string | undefined {
  const tag = canonicalTag(text.trim().replaceAll('_', '-'));
  return tag ?? shortTags().find((short) => isNameOf(text.trim(), short));
}

/** A BCP 47 language tag, for HTML's `lang`. */
export const languageTagSchema = z
  .string()
  .refine(isLanguageTag, {
    error: ({ input }) => {
      const suggested = similarLanguageTag(String(input));
      return `is not a language tag${suggested ? `; did you mean ${suggested}?` : ''}`;
    },
  })
  .meta({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })
  .describe('The language of the text, as a language tag (BCP 47) such as en, de or pt-BR.');
