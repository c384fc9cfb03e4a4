/** Brackets that open, with those that close them. */
const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
]);

/**
 * Removes spaces and punctuation from both ends of some words. Brackets stay if both are there: of `『セッション』は、`,
 * only the comma goes.
 */
export function withoutOuterPunctuation(words: string): string {
  const characters = [...words];
  const isPaired = (opening: string | undefined, others: readonly string[]) => {
    const closing = brackets.get(opening ?? '');
    return closing !== undefined && others.includes(closing);
  };
  const isOuter = (character: string | undefined) => /^[\p{P}\s]$/u.test(character ?? '');
  while (isOuter(characters[0]) && !isPaired(characters[0], characters)) characters.shift();
  const isOpen = () => characters.some((each) => brackets.get(each) === characters.at(-1));
  while (isOuter(characters.at(-1)) && !isOpen()) characters.pop();
  return characters.join('');
}
