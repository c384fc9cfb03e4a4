import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';
import { type Family, faces } from '../fonts/faces.ts';

/** A typeface with all its characters, for shapes of letters. */
export interface CardFace {
  readonly font: harfbuzz.Font;
  readonly features: readonly harfbuzz.Feature[];
  /** How many of its units are an em. */
  readonly unitsPerEm: number;
  /** The outline of a glyph as SVG path data, in these units, upwards. */
  readonly outline: (glyph: number) => string;
}

const { resolve } = createRequire(import.meta.url);

function loadFace(family: Family): CardFace {
  const face = faces.find((each) => each.family === family && each.style === 'normal');
  if (!face) throw new Error(`The site has no upright face of the family ${family}.`);
  const loaded = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(resolve(face.file))));
  const font = new harfbuzz.Font(loaded);
  const outlines = new Map<number, string>();
  return {
    font,
    features: face.features.map((tag) => new harfbuzz.Feature(tag, 1)),
    unitsPerEm: loaded.upem,
    outline: (glyph) => {
      const known = outlines.get(glyph) ?? font.glyphToPath(glyph);
      outlines.set(glyph, known);
      return known;
    },
  };
}

const loaded = new Map<Family, CardFace>();

/** A family of the site. It is read once. */
export function cardFace(family: Family): CardFace {
  const face = loaded.get(family) ?? loadFace(family);
  loaded.set(family, face);
  return face;
}
