import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { type Asset, assetOf } from '../assets/asset.ts';
import { type CharacterSet, characterSets } from './characters.ts';
import { type Face, faces } from './faces.ts';

/** A file of a typeface, with some of its characters. */
export interface FontFile {
  readonly face: Face;
  readonly asset: Asset;
  /** The characters that it has; undefined for the file that every page needs. */
  readonly characters: readonly number[] | undefined;
}

const { resolve } = createRequire(import.meta.url);

async function filesOfFace(face: Face, sets: readonly CharacterSet[]): Promise<FontFile[]> {
  const font = await readFile(resolve(face.file));
  const drawn = new Set(new harfbuzz.Face(new harfbuzz.Blob(font)).collectUnicodes());
  const files = sets.map(async ({ name, characters }): Promise<FontFile[]> => {
    const own = characters.filter((point) => drawn.has(point));
    if (own.length === 0) return [];
    const subset = await subsetFont(font, String.fromCodePoint(...own), {
      targetFormat: 'woff2',
      keepFeatures: face.features,
    });
    const stem = name === '' ? face.name : `${face.name}-${name}`;
    const asset = assetOf(stem, 'woff2', subset);
    return [{ face, asset, characters: name === '' ? undefined : own }];
  });
  return (await Promise.all(files)).flat();
}

/** The files that were made last: they change only with the characters that there are. */
let last: { readonly key: string; readonly files: Promise<FontFile[]> } | undefined;

/**
 * The typefaces of the site, with no more than the characters that the archive needs.
 *
 * @param content all records whose text is shown
 */
export function fontFiles(content: unknown): Promise<readonly FontFile[]> {
  const sets = characterSets(content);
  const key = JSON.stringify(sets);
  if (last?.key !== key) {
    const made = faces.map((face) => filesOfFace(face, sets));
    last = { key, files: Promise.all(made).then((files) => files.flat()) };
    last.files.catch(() => {
      last = undefined;
    });
  }
  return last.files;
}
