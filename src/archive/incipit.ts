/**
 * The opening words of a text, as archives tell untitled texts apart.
 *
 * @param paragraphs the text, a string a paragraph
 * @param words how many words to give at most
 * @returns the words, with an ellipsis where the paragraph goes on
 */
export function incipit(paragraphs: readonly string[], words = 24): string {
  const [opening = ''] = paragraphs;
  const spoken = opening.split(/\s+/u);
  if (spoken.length <= words) return opening;
  return `${spoken
    .slice(0, words)
    .join(' ')
    .replace(/[\p{Po}\p{Pd}]+$/u, '')} …`;
}
