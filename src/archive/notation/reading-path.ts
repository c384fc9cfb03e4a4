import type { Notation } from './notation.ts';

/**
 * The height that the end of a paragraph takes on the page, in characters: about half a line that its last words
 * leave empty, and the space before the next paragraph.
 */
const paragraphEnd = 55;

/**
 * The path of the playhead through a notation, as SVG path data. It moves along it as the text moves through the
 * window: after each share of the path's length, it has come as far from the left as one has read.
 *
 * Within each bar the path is straight. Its length stands for the height of the paragraph, its width is that of the
 * bar, so it slopes: up or down does not matter, since the playhead is a line from above the drawing to below it.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function readingPath({ bars }: Notation, paragraphs: readonly string[]): string {
  const steps = bars.map(({ width, textStart }, index) => ({
    across: width - textStart,
    height: (paragraphs[index]?.length ?? 0) + paragraphEnd,
  }));
  // The least length that leaves no bar too short to be crossed.
  const scale = Math.max(...steps.map(({ across, height }) => across / height));
  let y = 0;
  const points = steps.map(({ across, height }) => {
    const slope = Math.round(Math.sqrt((scale * height) ** 2 - across ** 2) || 0);
    const down = y > 0 ? -slope : slope;
    y += down;
    return `${across}${down < 0 ? '' : ' '}${down}`;
  });
  return `m${bars[0]?.textStart ?? 0} 0 ${points.join(' ')}`;
}
