import { readFile } from 'node:fs/promises';
import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { characterSets, codePointsIn, unicodeRange } from '../../src/fonts/characters.ts';
import { faces } from '../../src/fonts/faces.ts';
import { fontStyle } from '../../src/fonts/font-face-rules.ts';
import { fontFiles } from '../../src/fonts/font-files.ts';
import { languages } from '../support/archive.ts';

const pointsOf = (text: string) => [...codePointsIn(text)];
const cyrillic = 'БГДЁЖЗИЙЛПУФЦЧШЩЪЫЬЭЮЯ';
const polish = 'ĄĆĘŁŃŚŹŻąćęłńśźż';
/** More characters of two scripts than are with those that every page needs. */
const foreign = { title: `${polish}ő, ${cyrillic}` };
const sorted = (text: string) => pointsOf(text).sort((one, other) => one - other);

describe('the characters', () => {
  test('are those of all texts in a record, at any depth', () => {
    const record = { a: 'x', b: [{ c: 'y𝄞' }, 3, undefined, null] };
    expect([...codePointsIn(record)]).toEqual(pointsOf('xy𝄞'));
  });

  test('that every page needs have what English and German are set with', () => {
    const [base] = characterSets({});
    expect(base?.name).toBe('');
    expect(base?.characters).toEqual(
      expect.arrayContaining(pointsOf('AZaz09äöüÄÖÜß„“”‚‘’–—…½\u00a0')),
    );
  });

  test('of the content beyond these are apart, by their script', () => {
    const [base, ...further] = characterSets(foreign);
    expect(further.map(({ name, characters }) => [name, characters])).toEqual([
      ['latin', sorted(`${polish}ő`)],
      ['cyrillic', sorted(cyrillic)],
    ]);
    expect(base).toEqual(characterSets({})[0]);
  });

  test('that are few are with those that every page needs', () => {
    const [base, ...further] = characterSets({ title: 'Ār Ж' });
    expect(further).toEqual([]);
    expect(base?.characters).toEqual(expect.arrayContaining(pointsOf('ĀЖ')));
  });

  test('are named to the browser in ranges', () => {
    expect(unicodeRange([0x20, 0x21, 0x22, 0x41, 0x2026, 0x2027])).toBe('U+20-22,U+41,U+2026-2027');
  });
});

describe('the fonts', { timeout: 30_000 }, () => {
  test('have a file each that every page needs, with no other characters in it', async () => {
    const files = await fontFiles({ foreign });
    const base = files.filter(({ characters }) => !characters);
    expect(base.map(({ face }) => face)).toEqual(faces);
    expect(base.map(({ asset }) => asset.name)).toEqual(
      (await fontFiles({})).filter(({ characters }) => !characters).map(({ asset }) => asset.name),
    );
    const text = files.filter(({ face }) => face.name === 'text');
    expect(text.map(({ asset }) => asset.name.replace(/-[0-9a-f]{8}/, ''))).toEqual([
      'text.woff2',
      'text-latin.woff2',
      'text-cyrillic.woff2',
    ]);
  });

  test('draw every letter of Latin, Greek and Cyrillic that the interface says', async () => {
    const spoken = await Promise.all(
      languages.map((language) => import(`../../src/i18n/languages/${language}.ts`)),
    );
    const drawn = new Set<number>();
    for (const { file } of faces.filter(({ family }) => family === 'Text')) {
      const font = await readFile(new URL(`../../node_modules/${file}`, import.meta.url));
      for (const point of new harfbuzz.Face(new harfbuzz.Blob(font)).collectUnicodes()) {
        drawn.add(point);
      }
    }
    const missing = [...codePointsIn(spoken)].filter((point) => !drawn.has(point));
    const letters = missing.map((point) => String.fromCodePoint(point)).join('');
    expect(letters).not.toMatch(/[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u);
  });

  test('are stood in for by fonts of the same measures', async () => {
    const style = fontStyle(await fontFiles({}));
    const standIn =
      /font-family:"Text as Georgia";src:local\("Georgia"\);size-adjust:([\d.]+)%;ascent-override:([\d.]+)%/;
    const [, size, ascent] = (standIn.exec(style) ?? []).map(Number);
    // Georgia's letters are as wide as the text's, and its lines as high.
    expect(((size ?? 0) / 100) * (913 / 2048)).toBeCloseTo(0.479, 3);
    expect(((size ?? 0) * (ascent ?? 0)) / 10_000).toBeCloseTo(1.036, 3);
    expect(style).toContain('--text:Text,"Text as Georgia"');
    expect(style.match(/font-display:optional/g)).toHaveLength(2);
  });
});
