/**
 * A reading with every white space that is more than a plain space made visible: a no-break space as
 * ⍽, one of several spaces in a row as ␣, and the border of two paragraphs as ¶.
 */
export function visibleSpaces(reading: string): string {
  return reading
    .replaceAll('\u00A0', '⍽')
    .replaceAll('\n', ' ¶ ')
    .replace(/ {2,}/g, (spaces) => '␣'.repeat(spaces.length));
}
