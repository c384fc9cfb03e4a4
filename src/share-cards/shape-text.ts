import * as harfbuzz from 'harfbuzzjs';
import { withoutMarks } from '../i18n/fallback-marks.ts';
import { type CardFace, cardFace } from './card-faces.ts';
import type { CardText } from './share-card.ts';

/** A glyph of a text. Lengths are in ems. */
export interface Glyph {
  readonly id: number;
  /** Where its characters begin in the text. */
  readonly start: number;
  /** Where it begins, from the beginning of the text. */
  readonly x: number;
  readonly advance: number;
  /** How far it is moved from its place. */
  readonly offset: readonly [x: number, y: number];
}

/** A text in one line, of any size. */
export interface ShapedText {
  readonly text: string;
  readonly face: CardFace;
  readonly glyphs: readonly Glyph[];
}

/** How much of a text is looked at, in characters: more than a card has room for. */
const maximumLength = 1000;

/** The glyph that fonts have for characters that they lack. */
const missingGlyph = 0;

function shapeIn(face: CardFace, { text, language }: CardText): ShapedText {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  // Without it, the language would be that of the machine.
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  harfbuzz.shape(face.font, buffer, [...face.features]);
  let pen = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
    const { codepoint: id, cluster: start, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    const inEms = (length: number) => length / face.unitsPerEm;
    const x = pen;
    pen += inEms(xAdvance);
    const offset = [inEms(xOffset), inEms(yOffset)] as const;
    return { id, start, x, advance: inEms(xAdvance), offset };
  });
  return { text, face, glyphs };
}

/**
 * A text as glyphs of the display face, or of the text face if that lacks some. Undefined if both do: a card goes
 * without it rather than show boxes. Neither has letters of a script that is written from right to left.
 */
export function shapeText({ text: marked, language }: CardText): ShapedText | undefined {
  const text = withoutMarks(marked).slice(0, maximumLength).toWellFormed();
  if (text === '') return undefined;
  for (const family of ['Display', 'Text'] as const) {
    const shaped = shapeIn(cardFace(family), { text, language });
    if (shaped.glyphs.every(({ id }) => id !== missingGlyph)) return shaped;
  }
  return undefined;
}
