import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascent, lineHeight, setLines, type TextBox } from '../../../src/share-cards/set-lines.ts';
import { type ShapedText, shapeText } from '../../../src/share-cards/shape-text.ts';

const box: TextBox = { width: 600, height: 200, size: { most: 100, least: 30 }, lines: 3 };

function shaped(text: string): ShapedText {
  const glyphs = shapeText({ text, language: 'de' });
  if (!glyphs) throw new Error(`The fonts lack characters of ${text}.`);
  return glyphs;
}

/** The lines of a text, as words. */
function linesOf(text: string, within = box): string[] {
  const set = setLines(shaped(text), within);
  const starts = set.lines.map((glyphs) => glyphs[0]?.start ?? 0);
  const last = set.lines.at(-1)?.at(-1)?.start ?? 0;
  const end = set.isCut ? last + 1 : text.length;
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? end).trim());
}

const widths = (text: string) => {
  const { lines, size } = setLines(shaped(text), box);
  return lines.map((glyphs) => {
    const shown = glyphs.filter(({ start }) => text[start] !== ' ');
    const [first, last] = [shown[0], shown.at(-1)];
    return first && last ? (last.x + last.advance - first.x) * size : 0;
  });
};

describe('a text', () => {
  test('is as large as its box allows', () => {
    expect(setLines(shaped('Kurz'), box).size).toBe(100);
    const long = setLines(
      shaped('Ein Satz, der in einer Zeile dieser Größe keinen Platz hat'),
      box,
    );
    expect(long.size).toBeLessThan(100);
    expect(long.lines.length).toBeGreaterThan(1);
  });

  test('has lines of about the same length', () => {
    const all = widths('so gut wie nie '.repeat(6).trim());
    expect(all.length).toBeGreaterThan(1);
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(box.width / 4);
  });

  test('breaks at spaces and after hyphens in words, but not at no-break spaces', () => {
    const narrow = { ...box, width: 420, size: { most: 100, least: 100 }, lines: 9, height: 2000 };
    expect(linesOf('New Yorker Elite-Konservatorium', narrow)).toEqual([
      'New Yorker',
      'Elite-',
      'Konservatorium',
    ]);
    expect(linesOf('Der Film ist mit 3\u00A0Oscars', narrow).join('|')).toContain('3\u00A0Oscars');
  });

  test('without room is cut after words, and in its smallest size', () => {
    const { size, isCut } = setLines(shaped('lang '.repeat(200).trim()), box);
    expect([size, isCut]).toEqual([30, true]);
    expect(linesOf('lang '.repeat(200).trim()).join(' ')).toMatch(/^(?:lang ?)+$/);
  });

  test('never leaves its box, whatever its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-ZäöüßÄ-]{1,90}$/), { minLength: 1, maxLength: 40 }),
        (words) => {
          const text = words.join(' ');
          const { lines, size } = setLines(shaped(text), box);
          expect(lines.length).toBeLessThanOrEqual(box.lines);
          expect(size).toBeGreaterThanOrEqual(box.size.least);
          const height = (ascent + (lines.length - 1) * lineHeight) * size;
          expect(height).toBeLessThanOrEqual(box.height);
          for (const width of widths(text)) expect(width).toBeLessThanOrEqual(box.width + 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a text that the display face lacks is in the text face, and one that both lack is left out', () => {
  const faceOf = (text: string) => shapeText({ text, language: 'und' })?.face.unitsPerEm;
  const display = faceOf('Whiplash');
  const serif = faceOf('Хлыст');
  expect(serif).toBeDefined();
  expect(shapeText({ text: 'Хлыст', language: 'ru' })?.face).not.toBe(
    shapeText({ text: 'Whiplash', language: 'en' })?.face,
  );
  expect(display).toBeDefined();
  for (const text of ['セッション', 'ويبلاش', 'Whiplash 🥁', '']) {
    expect(shapeText({ text, language: 'und' }), text).toBeUndefined();
  }
});
