import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fromBuffer } from '@capsizecss/unpack';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { type Asset, assetOf } from '../assets/hashed-asset.ts';
import { kept } from '../cache/kept.ts';
import { type CharacterSets, characterSets } from './characters.ts';
import { type Face, faces } from './faces.ts';
import type { Metrics } from './fallback-fonts.ts';
import { renameFamily } from './family-name.ts';

/** A typeface in one style, reduced to the characters that the site needs. */
export interface Font {
  readonly face: Face;
  readonly metrics: Metrics;
  /** The file that every page uses. */
  readonly base: Asset;
  /** The file for all other characters, if the site has any that the typeface can draw. */
  readonly extra?: { readonly asset: Asset; readonly characters: readonly number[] };
}

const { resolve } = createRequire(import.meta.url);

async function makeFont(face: Face, { base, extra }: CharacterSets): Promise<Font> {
  const original = await readFile(resolve(face.file));
  const file = face.reserved
    ? renameFamily(original, face.reserved.word, face.reserved.replacement)
    : original;
  const available = new Set(new harfbuzz.Face(new harfbuzz.Blob(file)).collectUnicodes());
  const subset = async (name: string, characters: readonly number[]) => {
    const content = await subsetFont(file, String.fromCodePoint(...characters), {
      targetFormat: 'woff2',
      keepFeatures: face.features,
    });
    return assetOf(name, 'woff2', content);
  };
  const others = extra.filter((point) => available.has(point));
  return {
    face,
    metrics: await fromBuffer(original),
    base: await subset(
      face.name,
      base.filter((point) => available.has(point)),
    ),
    ...(others.length > 0
      ? { extra: { asset: await subset(`${face.name}-extra`, others), characters: others } }
      : {}),
  };
}

/** The latest fonts. The development server needs others only when a new character appears. */
let cached: { readonly key: string; readonly fonts: Promise<readonly Font[]> } | undefined;

/**
 * The typefaces of the site, with only the characters that the archive needs.
 *
 * @param content all records whose text is shown
 */
export function fontsFor(content: unknown): Promise<readonly Font[]> {
  const sets = characterSets(content);
  const key = JSON.stringify(sets);
  if (cached?.key !== key) {
    const fonts = kept('fonts', 'all', [sets], () =>
      Promise.all(faces.map((face) => makeFont(face, sets))),
    );
    cached = { key, fonts };
    fonts.catch(() => {
      cached = undefined;
    });
  }
  return cached.fonts;
}
