import type { Manifest } from './manifest.ts';

/**
 * Whether a word says nothing by itself in each of some languages: German war (was) is a function
 * word, but English war is not. False if there are no languages.
 *
 * @param folded the word, folded
 */
export function isFunctionWord(
  folded: string,
  languages: Iterable<string>,
  { functionWords }: Pick<Manifest, 'functionWords'>,
): boolean {
  const all = [...languages];
  return all.length > 0 && all.every((language) => functionWords.get(language)?.has(folded));
}
