import { opensWithMark } from '../archive/text/typography.ts';
import { element } from '../presentation/svg.ts';
import { lineHeight, type SetText, setLines, type TextBox } from './set-lines.ts';
import { type Glyph, type ShapedText, shapeText } from './shape-text.ts';
import type { CardText } from './share-card.ts';

/** Where a text stands on a card, and how. */
export interface TextPlace extends TextBox {
  /** Its left edge, or its right one. */
  readonly x: number;
  /** The baseline of its first line, or of its last one. */
  readonly y: number;
  readonly fill: string;
  readonly isAtEnd?: boolean;
  readonly isFromBottom?: boolean;
}

/** A text as SVG, and the room that it takes. */
export interface DrawnText {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

const decimals = (number: number) => Math.round(number * 1e5) / 1e5;

/** A line of glyphs whose first one begins at a place. */
function drawLine(
  glyphs: readonly Glyph[],
  { face }: ShapedText,
  at: readonly [number, number],
  size: number,
): string {
  const { unitsPerEm, outline } = face;
  const start = glyphs[0]?.x ?? 0;
  const drawn = glyphs.map(({ id, x, offset: [dx, dy] }) => {
    const [left, up] = [(x - start + dx) * unitsPerEm, dy * unitsPerEm].map(Math.round);
    const d = outline(id);
    return d && element('path', { transform: `translate(${left} ${up})`, d });
  });
  const scale = decimals(size / unitsPerEm);
  const [x, y] = at.map(decimals);
  return element(
    'g',
    { transform: `translate(${x} ${y}) scale(${scale} -${scale})` },
    drawn.join(''),
  );
}

const widthOf = (glyphs: readonly Glyph[]) => {
  const last = glyphs.at(-1);
  return last ? last.x + last.advance - (glyphs[0]?.x ?? 0) : 0;
};

/** How far the first line hangs out at the left: by its opening quotation mark, in ems. */
function hanging({ text, glyphs }: ShapedText): number {
  return opensWithMark(text) ? (glyphs[0]?.advance ?? 0) : 0;
}

/** The ellipsis of a text that is cut, after its last line. */
function ellipsis(set: SetText, language: string): ShapedText | undefined {
  return set.isCut ? shapeText({ text: '…', language }) : undefined;
}

/** Draws a text as large as its place allows. Undefined if the fonts lack some of its characters. */
export function drawText(text: CardText, place: TextPlace): DrawnText | undefined {
  const shaped = shapeText(text);
  if (!shaped) return undefined;
  const set = setLines(shaped, place);
  const { lines, size } = set;
  const distance = size * lineHeight;
  const first = place.isFromBottom ? place.y - (lines.length - 1) * distance : place.y;
  const after = ellipsis(set, text.language);
  const drawn = lines.map((glyphs, index) => {
    const hung = index === 0 ? hanging(shaped) * size : 0;
    const left = place.isAtEnd ? place.x - widthOf(glyphs) * size : place.x - hung;
    const y = first + index * distance;
    const end = left + (widthOf(glyphs) + 0.08) * size;
    const isLast = index === lines.length - 1;
    return (
      drawLine(glyphs, shaped, [left, y], size) +
      (after && isLast ? drawLine(after.glyphs, after, [end, y], size) : '')
    );
  });
  return {
    svg: element('g', { fill: place.fill }, drawn.join('')),
    width: Math.max(0, ...lines.map(widthOf)) * size,
    height: lines.length * distance,
    size,
  };
}
