/**
 * Makes easily overlooked white space visible: no-break spaces (⍽), several spaces in a row (␣␣) and
 * paragraph breaks (¶).
 */
export function visibleSpaces(text: string): string {
  return text
    .replaceAll('\u00A0', '⍽')
    .replaceAll('\n', ' ¶ ')
    .replace(/ {2,}/g, (spaces) => '␣'.repeat(spaces.length));
}
