import type { Glyph, ShapedText } from './shape-text.ts';

/** The room that a text has, in pixels. */
export interface TextBox {
  readonly width: number;
  /** From the top of its letters to its last baseline. */
  readonly height: number;
  /** Its font size: as large as fits. */
  readonly size: { readonly most: number; readonly least: number };
  readonly lines: number;
}

/** A text in lines. */
export interface SetText {
  readonly lines: readonly (readonly Glyph[])[];
  /** The font size in pixels. */
  readonly size: number;
  /** Whether words at its end are left out. */
  readonly isCut: boolean;
}

/** The distance of lines, in ems. */
export const lineHeight = 1.08;
/** How far letters reach above the baseline, in ems. */
export const ascent = 0.78;
/** The room that the ellipsis of a text that is cut takes, in ems. */
const ellipsisWidth = 0.6;
/** The factor by which the font size shrinks until a text fits. */
const step = 0.96;

/** Glyphs that no line break may divide. Its spaces are at its end. */
interface Unit {
  readonly glyphs: readonly Glyph[];
  readonly start: number;
  /** Where it ends without its spaces. */
  readonly end: number;
}

/** Where a line may end: at a space, and after a hyphen or dash in a word. */
const breaks = /(?<= )(?! )|(?<=\p{L}[-‐–—/])(?=\p{L})/gu;

function unitOf(glyphs: readonly Glyph[], text: string): Unit {
  const shown = glyphs.findLast(({ start }) => text[start] !== ' ') ?? glyphs[0];
  const start = glyphs[0]?.x ?? 0;
  return { glyphs, start, end: shown ? shown.x + shown.advance : start };
}

function unitsOf({ text, glyphs }: ShapedText): Unit[] {
  const ends = [...Array.from(text.matchAll(breaks), ({ index }) => index), text.length];
  let next = 0;
  return ends.flatMap((end) => {
    const own: Glyph[] = [];
    for (let glyph = glyphs[next]; glyph && glyph.start < end; glyph = glyphs[next]) {
      own.push(glyph);
      next += 1;
    }
    return own.length > 0 ? [unitOf(own, text)] : [];
  });
}

/** Breaks a text into lines of a width in ems. A unit that is wider has a line of its own. */
function breakLines(units: readonly Unit[], width: number): Unit[][] {
  const lines: Unit[][] = [];
  for (const unit of units) {
    const line = lines.at(-1);
    const start = line?.[0]?.start;
    if (line && start !== undefined && unit.end - start <= width) line.push(unit);
    else lines.push([unit]);
  }
  return lines;
}

const widthOf = (line: readonly Unit[]) => (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0);
const widest = (lines: readonly (readonly Unit[])[]) =>
  lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);

/** Breaks a text into as few lines as a width in ems allows, of about the same length. */
function balanceLines(units: readonly Unit[], width: number): Unit[][] {
  const fewest = breakLines(units, width);
  let [low, high] = [0, width];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    const lines = breakLines(units, middle);
    if (lines.length > fewest.length || widest(lines) > middle) low = middle;
    else high = middle;
  }
  return breakLines(units, high);
}

const glyphsOf = (lines: readonly (readonly Unit[])[]) =>
  lines.map((line) => line.flatMap(({ glyphs }) => glyphs));

/** A text in its least size. Units that are too wide are divided; what finds no room is left out. */
function cutLines(shaped: ShapedText, box: TextBox): SetText {
  const { width, height, size } = box;
  const fitting = 1 + Math.floor((height / size.least - ascent) / lineHeight);
  const most = Math.max(1, Math.min(box.lines, fitting));
  const room = width / size.least - ellipsisWidth;
  const units = unitsOf(shaped).flatMap((unit) =>
    unit.end - unit.start <= room
      ? [unit]
      : unit.glyphs.map((glyph) => unitOf([glyph], shaped.text)),
  );
  const lines = breakLines(units, room);
  return { lines: glyphsOf(lines.slice(0, most)), size: size.least, isCut: lines.length > most };
}

/** Sets a text as large as its box allows, in lines of about the same length. */
export function setLines(shaped: ShapedText, box: TextBox): SetText {
  const units = unitsOf(shaped);
  for (let size = box.size.most; size >= box.size.least; size *= step) {
    const width = box.width / size;
    const lines = balanceLines(units, width);
    const height = (ascent + (lines.length - 1) * lineHeight) * size;
    if (lines.length <= box.lines && height <= box.height && widest(lines) <= width) {
      return { lines: glyphsOf(lines), size, isCut: false };
    }
  }
  return cutLines(shaped, box);
}
