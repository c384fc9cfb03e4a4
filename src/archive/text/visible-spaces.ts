/**
 * Makes white space visible that a reader would overlook: a no-break space as ⍽, each of several
 * spaces in a row as ␣, and a paragraph break as ¶.
 */
export function visibleSpaces(text: string): string {
  return text
    .replaceAll('\u00A0', '⍽')
    .replaceAll('\n', ' ¶ ')
    .replace(/ {2,}/g, (spaces) => '␣'.repeat(spaces.length));
}
