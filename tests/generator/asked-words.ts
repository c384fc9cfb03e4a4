import { between } from './random.ts';
import type { Setting } from './setting.ts';

/** The fewest and the most words by which readers ask in a language. */
const [fewest, most] = [2, 10];

/** Words by which readers ask for something, in the interface languages that the archive has texts in. */
export function askedWords({ languages, interfaceLanguages, sourceOf, random }: Setting) {
  return Object.fromEntries(
    languages
      .filter((language) => interfaceLanguages.includes(language))
      .map((language) => {
        const words = sourceOf(language).words(between(fewest, most, random));
        return [language, [...new Set(words)]];
      }),
  );
}
