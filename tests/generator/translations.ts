import { type ContentFile, yamlFile } from './content-file.ts';
import { happens } from './random.ts';
import type { Setting } from './setting.ts';

/** How many words of a language an editor would translate into another, the most frequent first. */
const translatedWords = 4000;

/** The shares of lines with a synonym, with an expression of several words, and with a third language. */
const [synonymShare, expressionShare, thirdLanguageShare] = [0.2, 0.05, 0.1];

/**
 * The table of translations of made-up words: of the two most frequent languages, and of some words into
 * a third.
 */
export function translationFile({ languages, sourceOf, random }: Setting): ContentFile {
  const [one, other, third] = languages.map((language) => ({
    language,
    roots: [...sourceOf(language).vocabulary.roots],
  }));
  const lines: Record<string, string[]>[] = [];
  while (one && other && lines.length < translatedWords) {
    const [first, second] = [one.roots.shift(), other.roots.shift()];
    if (first === undefined || second === undefined) break;
    const synonym = happens(synonymShare, random) ? (other.roots.shift() ?? []) : [];
    const expression = happens(expressionShare, random) ? `${first} ${one.roots.shift()}` : [];
    const translated = happens(thirdLanguageShare, random) ? third?.roots.shift() : undefined;
    lines.push({
      [one.language]: [first, expression].flat(),
      [other.language]: [second, synonym].flat(),
      ...(third && translated !== undefined ? { [third.language]: [translated] } : {}),
    });
  }
  return yamlFile('translations/made-up.yaml', lines);
}
