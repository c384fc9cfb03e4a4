/** Separates the paragraphs of a text in one string, and in the words of corrections. */
export const paragraphBreak = '\n';

/** The id of a paragraph on its review's page: `p4` for the fourth. */
export function paragraphId(number: number): string {
  return `p${number}`;
}

/** The number of the paragraph with an id, from 1, or undefined if it is not a paragraph's id. */
export function paragraphOfId(id: unknown): number | undefined {
  const number = typeof id === 'string' ? /^p(\d+)$/.exec(id)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}

/**
 * One paragraph of a text.
 *
 * @param number its number, from 1
 * @throws {RangeError} if the text has no such paragraph
 */
export function paragraphAt<Paragraph>(
  paragraphs: readonly Paragraph[],
  number: number,
): Paragraph {
  const paragraph = paragraphs[number - 1];
  if (paragraph === undefined) {
    throw new RangeError(
      `The text has ${paragraphs.length} paragraphs, but no paragraph ${number}.`,
    );
  }
  return paragraph;
}
