import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type RenderedBody, readBody, renderBody } from '../../../src/markdown/body.ts';
import type { Mark } from '../../../src/markdown/rehype-marks.ts';
import { archive } from '../../support/archive.ts';

const paragraphLabel = (number: number) => ({ text: `Paragraph ${number}` });
const mark = (id: string, start: number, end: number, paragraph = 1): Mark => ({
  id,
  places: [{ paragraph, start, end }],
  properties: { className: ['passage'] },
});

function render(markdown: string, ...marks: readonly Mark[]): RenderedBody {
  const body = readBody(markdown);
  if ('problems' in body) throw new Error(JSON.stringify(body.problems));
  return renderBody(body, { language: 'en', paragraphLabel, marks });
}

/** The HTML without the element around the initial of the text. */
const htmlOf = (markdown: string, ...marks: readonly Mark[]) =>
  render(markdown, ...marks).html.replace(/<span class="initial">(.*?)<\/span>/gu, '$1');

const documentOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

/** The text of all elements of a mark. */
function marked(html: string, id: string): string {
  const parts = documentOf(html).querySelectorAll(`[id="${id}"], [data-part-of="${id}"]`);
  return [...parts].map((part) => part.textContent).join('');
}

const elementCount = (html: string, id: string) =>
  documentOf(html).querySelectorAll(`[data-part-of="${id}"]`).length + 1;

describe('a mark', () => {
  test('becomes an element with an id around its words', () => {
    expect(htmlOf('one two three', mark('a', 4, 7))).toContain(
      'one <span class="passage" id="a">two</span> three',
    );
  });

  test('includes markup within it', () => {
    const html = htmlOf('one *two* [three](https://x.example) four', mark('a', 0, 13));
    expect(html).toContain('<span class="passage" id="a">one <em>two</em> <a href=');
    expect(marked(html, 'a')).toBe('one two three');
  });

  test('does not split markup in which it ends', () => {
    const html = htmlOf('one [two three](https://x.example) four', mark('a', 0, 7));
    expect(marked(html, 'a')).toBe('one two');
    expect(documentOf(html).querySelectorAll('a[href="https://x.example"]')).toHaveLength(1);
  });

  test('inside another becomes an element inside it', () => {
    const html = htmlOf('one two three', mark('a', 4, 7), mark('b', 0, 13));
    expect(html).toContain(
      '<span class="passage" id="b">one <span class="passage" id="a">two</span> three</span>',
    );
  });

  test('has its own element and id if another has the same words', () => {
    const html = htmlOf('one two', mark('a', 0, 3), mark('b', 0, 3));
    expect([marked(html, 'a'), marked(html, 'b')]).toEqual(['one', 'one']);
  });

  test('that overlaps a longer one is split into an element inside it and one outside', () => {
    const html = htmlOf('one two three four', mark('a', 0, 13), mark('b', 8, 18));
    expect([marked(html, 'a'), marked(html, 'b')]).toEqual(['one two three', 'three four']);
    expect([elementCount(html, 'a'), elementCount(html, 'b')]).toEqual([1, 2]);
  });

  test('may cross a paragraph break', () => {
    const places = [
      { paragraph: 1, start: 4, end: 7 },
      { paragraph: 2, start: 0, end: 5 },
    ];
    const html = htmlOf('one two\n\nthree four', { id: 'a', places, properties: {} });
    expect(marked(html, 'a')).toBe('twothree');
  });

  test('has words in the typography of the text', () => {
    expect(marked(htmlOf('he said "so"\nto Mr. Fletcher', mark('a', 8, 28)), 'a')).toBe(
      '“so” to Mr.\u00A0Fletcher',
    );
  });

  test('throws if there is no such paragraph', () => {
    expect(() => htmlOf('one', mark('a', 0, 3, 2))).toThrow('no paragraph 2');
  });
});

/** The numbers of split marks, element by element; null for elements of other marks. */
const numbersIn = ({ html }: RenderedBody) =>
  [...documentOf(html).querySelectorAll('#a, #b, [data-part-of]')].map((element) =>
    element.getAttribute('data-split'),
  );

test('only marks that consist of several elements are counted as split, and numbered', () => {
  const overlapping = render('one two three four', mark('a', 0, 13), mark('b', 8, 18));
  expect(overlapping.splitMarks).toBe(1);
  expect(numbersIn(overlapping)).toEqual([null, '1', '1']);
  const separate = render('one *two* three', mark('a', 0, 7), mark('b', 8, 13));
  expect(separate.splitMarks).toBe(0);
  expect(numbersIn(separate)).toEqual([null, null]);
  const places = [
    { paragraph: 1, start: 4, end: 7 },
    { paragraph: 2, start: 0, end: 5 },
  ];
  const crossing = render('one two\n\nthree', { id: 'a', places, properties: {} });
  expect(crossing.splitMarks).toBe(1);
  expect(numbersIn(crossing)).toEqual(['1', '1']);
});

test('marks never change the text, and each contains exactly its words', () => {
  const markdown = 'one *two **three** four* five [six *seven*](https://x.example) eight nine';
  const plain = 'one two three four five six seven eight nine';
  const range = fc
    .tuple(fc.nat(plain.length - 1), fc.nat(plain.length - 1))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
      const marks = ranges.map(([start, end], index) => mark(`m${index}`, start, end));
      const html = htmlOf(markdown, ...marks);
      expect(documentOf(html).querySelector('#p1')?.textContent).toBe(plain);
      for (const [index, [start, end]] of ranges.entries()) {
        expect(marked(html, `m${index}`)).toBe(plain.slice(start, end));
      }
    }),
  );
});

test('every passage of the archive is marked with exactly its words', () => {
  for (const { review, text } of archive.reviews) {
    const html = text?.html ?? '';
    for (const { id, exact } of review.passages) {
      const straight = (text: string) => text.replace(/[“”„‘’]/g, "'").replaceAll('"', "'");
      expect(straight(marked(html, id)).replaceAll('\u00A0', ' ')).toBe(straight(exact));
    }
  }
});
