import { readFile } from 'node:fs/promises';
import { fromBuffer } from '@capsizecss/unpack';
import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { characterSets, codePointsIn, unicodeRange } from '../../src/fonts/characters.ts';
import { faces } from '../../src/fonts/faces.ts';
import { renameFamily } from '../../src/fonts/family-name.ts';
import { fontStyle } from '../../src/fonts/font-face-rules.ts';
import { type Font, fontsFor } from '../../src/fonts/fonts.ts';
import { languages } from '../support/archive.ts';

const kilobyte = 1024;
const pointsOf = (text: string) => [...codePointsIn(text)];
const sorted = (text: string) => pointsOf(text).sort((one, other) => one - other);

/** Too many uncommon characters to add to the base. */
const cyrillic = 'БГДЁЖЗИЙЛПУФЦЧШЩЪЫЬЭЮЯ';
const foreign = { title: `${cyrillic} ő` };

/** Characters in a range of code points, from the first to the last. */
const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
/** Latin Extended-A and -B, Greek and Cyrillic. */
const allScripts = [range(0x100, 0x24f), range(0x370, 0x3ff), range(0x400, 0x52f)];

const baseNames = (fonts: readonly Font[]) => fonts.map(({ base }) => base.name);

describe('the characters of the site', () => {
  test('come from all strings of a record, at any depth', () => {
    const record = { a: 'x', b: [{ c: 'y𝄞' }, 3, undefined, null] };
    expect([...codePointsIn(record)]).toEqual(pointsOf('xy𝄞'));
  });

  test('include everything that English and German need', () => {
    expect(characterSets({}).base).toEqual(
      expect.arrayContaining(pointsOf('AZaz09äöüÄÖÜß„“”‚‘’–—…½\u00a0')),
    );
  });

  test('join the base if they are few', () => {
    const { base, extra } = characterSets({ title: 'Ār Ж' });
    expect(extra).toEqual([]);
    expect(base).toEqual(expect.arrayContaining(pointsOf('ĀЖ')));
  });

  test('are extra if they are many, and leave the base as it was', () => {
    expect(characterSets(foreign)).toEqual({
      base: characterSets({}).base,
      extra: sorted(`${cyrillic}ő`),
    });
  });

  test('are written as ranges for the browser', () => {
    expect(unicodeRange([0x20, 0x21, 0x22, 0x41, 0x2026, 0x2027])).toBe('U+20-22,U+41,U+2026-2027');
  });
});

describe('the fonts', () => {
  test('have one file each if the archive has few uncommon characters', async () => {
    const fonts = await fontsFor({ title: 'Ār' });
    expect(fonts.map(({ face }) => face)).toEqual(faces);
    expect(fonts.flatMap(({ extra }) => extra ?? [])).toEqual([]);
  });

  test('have base files that do not depend on the characters of the archive if there are many', async () => {
    expect(baseNames(await fontsFor(allScripts))).toEqual(baseNames(await fontsFor({})));
  });

  test('have one more file for all other characters, loaded only where one is shown', async () => {
    const fonts = await fontsFor(foreign);
    const [text] = fonts;
    expect(text?.extra?.asset.name).toMatch(/^text-extra-[0-9a-f]{8}\.woff2$/);
    expect(text?.extra?.characters).toEqual(sorted(`${cyrillic}ő`));
    expect(fontStyle(fonts)).toContain(
      `url(${text?.extra?.asset.name});font-display:swap;unicode-range:U+151,U+401,`,
    );
    // League Gothic has no Cyrillic.
    const display = fonts.find(({ face }) => face.name === 'display');
    expect(display?.extra?.characters).toEqual(pointsOf('ő'));
  });

  test('stay small, even if the archive uses every Latin, Greek and Cyrillic character', async () => {
    for (const { base, extra } of await fontsFor(allScripts)) {
      expect(base.content.length, base.name).toBeLessThan(15 * kilobyte);
      expect(extra?.asset.content.length, base.name).toBeLessThan(35 * kilobyte);
    }
  });

  test('can draw every Latin, Greek and Cyrillic letter of the interface', async () => {
    const strings = await Promise.all(
      languages.map((language) => import(`../../src/i18n/languages/${language}.ts`)),
    );
    const drawn = new Set<number>();
    for (const { file } of faces.filter(({ family }) => family === 'Text')) {
      const font = await readFile(new URL(`../../node_modules/${file}`, import.meta.url));
      for (const point of new harfbuzz.Face(new harfbuzz.Blob(font)).collectUnicodes()) {
        drawn.add(point);
      }
    }
    const missing = [...codePointsIn(strings)].filter((point) => !drawn.has(point));
    const letters = missing.map((point) => String.fromCodePoint(point)).join('');
    expect(letters).not.toMatch(/[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u);
  });

  test('have fallback fonts with the same letter width and line height', async () => {
    const style = fontStyle(await fontsFor({}));
    const georgia =
      /font-family:"Text as Georgia";src:local\("Georgia"\);size-adjust:([\d.]+)%;ascent-override:([\d.]+)%/;
    const [size, ascent] = (georgia.exec(style) ?? []).slice(1).map((text) => Number(text) / 100);
    if (size === undefined || ascent === undefined)
      throw new Error(`No rule for Georgia: ${style}`);
    // The mean letter of Georgia is 913 of 2048 units wide; that of Source Serif is 0.479 em.
    expect(size * (913 / 2048)).toBeCloseTo(0.479, 3);
    expect(size * ascent).toBeCloseTo(1.036, 3);
    expect(style).toContain('--text:Text,"Text as Georgia"');
    expect(style.match(/font-display:optional/g)).toHaveLength(2);
  });
});

const original = (file: string) => readFile(new URL(`../../node_modules/${file}`, import.meta.url));

/** The word that the copyright notice of a font reserves, read from the notice itself. */
const reservedIn = (font: Buffer) =>
  /Reserved Font Name\W+(\w+)/.exec(font.toString('latin1').replaceAll('\0', ''))?.[1];

describe('the names of the fonts', () => {
  test('do not contain what the licence reserves for unchanged fonts', async () => {
    for (const { face, base, extra } of await fontsFor(foreign)) {
      const word = reservedIn(await original(face.file));
      expect(face.reserved?.word, face.file).toBe(word);
      for (const { content } of [base, ...(extra ? [extra.asset] : [])]) {
        const { familyName, fullName, postscriptName } = await fromBuffer(Buffer.from(content));
        const names = [familyName, fullName, postscriptName];
        expect(names.every((name) => name.length > 0)).toBe(true);
        if (word !== undefined) expect(names.join()).not.toContain(word);
      }
    }
    expect(faces.some(({ reserved }) => reserved?.word === 'Source')).toBe(true);
  });

  test('are changed, and nothing else in the font', async () => {
    const font = await original(faces[0]?.file ?? '');
    const renamed = renameFamily(font, 'Source', 'Record');
    expect((await fromBuffer(renamed)).fullName).toBe('Record Serif 4 Regular');
    expect(reservedIn(renamed)).toBe('Source');
    expect(renameFamily(renamed, 'Record', 'Source').equals(font)).toBe(true);
  });

  test('cannot be changed to longer ones, or if they are others', async () => {
    const font = await original(faces[0]?.file ?? '');
    expect(() => renameFamily(font, 'Source', 'Records')).toThrow('“Records” is not as long');
    expect(() => renameFamily(font, 'Gothic', 'Record')).toThrow(
      'No name of the font contains “Gothic”',
    );
  });
});
