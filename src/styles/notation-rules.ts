import type { Notation } from '../archive/notation/notation.ts';

/**
 * The height that the end of a paragraph takes on the page, in characters: about half a line that its last words
 * leave empty, and the space before the next paragraph.
 */
const paragraphEnd = 55;

/** The width of a sheet of A4 between its margins, and of the names of the lines, in CSS pixels. */
const printedWidth = 600;
const namesWidth = 190;

const percent = (share: number) => `${Math.round(100 * share)}%`;

/**
 * The rules of one review's notation: its width, for the strip; its scale on paper; and the positions of the
 * playhead while one reads, as keyframes: at each share of the text's height, the share of the notation's width
 * that has been read. They differ where a bar is wider than its text, to make room for its notes.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function notationStyle({ bars, width }: Notation, paragraphs: readonly string[]): string {
  const heights = paragraphs.map((text) => text.length + paragraphEnd);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let read = 0;
  const frames = bars.map(({ x, textStart }, index) => {
    const frame = `${percent(read / total)}{translate:${percent((x + textStart) / width)}}`;
    read += heights[index] ?? 0;
    return frame;
  });
  const onPaper = Math.min(1, printedWidth / (width + namesWidth)).toFixed(2);
  return `.strip{--width:${width}}@keyframes playhead{${frames.join('')}to{translate:100%}}@media print{.notation{zoom:${onPaper}}}`;
}
