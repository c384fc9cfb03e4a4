import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { drawBody, readBody } from '../../../src/markdown/body.ts';
import type { Mark } from '../../../src/markdown/rehype-marks.ts';
import { archive } from '../../support/archive.ts';

const paragraphLabel = (number: number) => ({ text: `Paragraph ${number}` });
const mark = (id: string, start: number, end: number, paragraph = 1): Mark => ({
  id,
  places: [{ paragraph, start, end }],
  properties: { className: ['passage'] },
});

/** A body with marks, drawn. */
function draw(markdown: string, ...marks: readonly Mark[]): string {
  const body = readBody(markdown);
  if ('problems' in body) throw new Error(JSON.stringify(body.problems));
  return drawBody(body, { language: 'en', paragraphLabel, marks });
}

const documentOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

/** The text that is marked with an id, in all its parts. */
function marked(html: string, id: string): string {
  const parts = documentOf(html).querySelectorAll(`[id="${id}"], [data-part-of="${id}"]`);
  return [...parts].map((part) => part.textContent).join('');
}

const partsOf = (html: string, id: string) =>
  documentOf(html).querySelectorAll(`[data-part-of="${id}"]`).length + 1;

describe('a mark', () => {
  test('is an element around its words, with an id', () => {
    expect(draw('one two three', mark('a', 4, 7))).toContain(
      'one <span id="a" class="passage">two</span> three',
    );
  });

  test('goes around markup within it', () => {
    const html = draw('one *two* [three](https://x.example) four', mark('a', 0, 13));
    expect(html).toContain('<span id="a" class="passage">one <em>two</em> <a href=');
    expect(marked(html, 'a')).toBe('one two three');
  });

  test('that ends within markup does not tear it apart', () => {
    const html = draw('one [two three](https://x.example) four', mark('a', 0, 7));
    expect(marked(html, 'a')).toBe('one two');
    expect(documentOf(html).querySelectorAll('a[href="https://x.example"]')).toHaveLength(1);
  });

  test('within another is an element within it', () => {
    const html = draw('one two three', mark('a', 4, 7), mark('b', 0, 13));
    expect(html).toContain(
      '<span id="b" class="passage">one <span id="a" class="passage">two</span> three</span>',
    );
  });

  test('of the same words as another has its own element and id', () => {
    const html = draw('one two', mark('a', 0, 3), mark('b', 0, 3));
    expect([marked(html, 'a'), marked(html, 'b')]).toEqual(['one', 'one']);
  });

  test('that overlaps a longer one has a part in it and a part beside it', () => {
    const html = draw('one two three four', mark('a', 0, 13), mark('b', 8, 18));
    expect([marked(html, 'a'), marked(html, 'b')]).toEqual(['one two three', 'three four']);
    expect([partsOf(html, 'a'), partsOf(html, 'b')]).toEqual([1, 2]);
  });

  test('names its note once, however many parts it has', () => {
    const noted = { ...mark('b', 8, 18), properties: { ariaDetails: 'about-b' } };
    const html = draw('one two three four', mark('a', 0, 13), noted);
    expect(html.match(/aria-details/g)).toHaveLength(1);
  });

  test('may stand on either side of a border of paragraphs', () => {
    const places = [
      { paragraph: 1, start: 4, end: 7 },
      { paragraph: 2, start: 0, end: 5 },
    ];
    const html = draw('one two\n\nthree four', { id: 'a', places, properties: {} });
    expect(marked(html, 'a')).toBe('twothree');
  });

  test('is followed by its link, which is not put into another', () => {
    const note = { href: '#about-a', label: 'Mend 1' };
    expect(draw('one two', { ...mark('a', 0, 3), note })).toContain(
      'one</span><a class="note-link" href="#about-a" aria-label="Mend 1"></a> two',
    );
    expect(draw('[one two](https://x.example) three', { ...mark('a', 0, 3), note })).toContain(
      ' two</a><a class="note-link"',
    );
  });

  test('has words that the text’s typography has set', () => {
    expect(marked(draw('he said "so"\nto Mr. Fletcher', mark('a', 8, 28)), 'a')).toBe(
      '“so” to Mr.\u00A0Fletcher',
    );
  });

  test('needs a paragraph that there is', () => {
    expect(() => draw('one', mark('a', 0, 3, 2))).toThrow('no paragraph 2');
  });
});

test('any marks of any text leave it as it is, and have exactly their words', () => {
  const markdown = 'one *two **three** four* five [six *seven*](https://x.example) eight nine';
  const plain = 'one two three four five six seven eight nine';
  const range = fc
    .tuple(fc.nat(plain.length - 1), fc.nat(plain.length - 1))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
      const marks = ranges.map(([start, end], index) => mark(`m${index}`, start, end));
      const html = draw(markdown, ...marks);
      expect(documentOf(html).querySelector('#p1')?.textContent).toBe(plain);
      for (const [index, [start, end]] of ranges.entries()) {
        expect(marked(html, `m${index}`)).toBe(plain.slice(start, end));
      }
    }),
  );
});

test('every passage of the archive is marked with exactly its words', () => {
  for (const { review, html } of archive.reviews) {
    for (const { id, exact } of review.passages) {
      const straight = (text: string) => text.replace(/[“”„‘’]/g, "'").replaceAll('"', "'");
      expect(straight(marked(html, id)).replaceAll('\u00A0', ' ')).toBe(straight(exact));
    }
  }
});
