/**
 * A text in the form in which copies of it are equal: whatever its line ends and Unicode normalisation, and
 * wherever a program has added or removed white space at the ends of lines.
 */
export function comparableText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
    .normalize('NFC');
}
