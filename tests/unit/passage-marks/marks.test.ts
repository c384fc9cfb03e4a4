import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Body, readBody } from '../../../src/markdown/body.ts';
import { insertMarks, type PlacedPassage } from '../../../src/passage-marks/insert-marks.ts';
import { readMarkedBody } from '../../../src/passage-marks/marked-passages.ts';
import { withoutNotes } from '../../../src/passage-marks/read-notes.ts';
import { scanMarks } from '../../../src/passage-marks/scan-marks.ts';

function parsed(markdown: string): Body {
  const body = readBody(markdown);
  if ('problems' in body) throw new Error(JSON.stringify(body.problems));
  return body;
}

/** The words and the heads of the passages that a body marks. */
function marked(source: string) {
  const { body, passages, problems } = readMarkedBody(source);
  expect(problems).toEqual([]);
  if ('problems' in body) throw new Error(JSON.stringify(body.problems));
  return passages.map(({ selector, head }) => [selector.exact, head]);
}

const critic = { themes: [], voice: 'critic', supportsRating: false };

test('a mark says everything that the record of a passage can say', () => {
  expect(
    marked(
      '[[music tension+: One]] [[-: two]], [[rating: 3 of 4]] [[@character/andrew-neyman ambition: five]] [[#passage-1f3a5c7e music ?en=six,sixth ?de=sechs: six]].\n',
    ),
  ).toEqual([
    ['One', { ...critic, themes: ['music', 'tension'], stance: 'praise' }],
    ['two', { ...critic, stance: 'reservation' }],
    ['3 of 4', { ...critic, supportsRating: true }],
    ['five', { ...critic, themes: ['ambition'], voice: 'character', speaker: 'andrew-neyman' }],
    [
      'six',
      {
        ...critic,
        id: 'passage-1f3a5c7e',
        themes: ['music'],
        asked: { en: ['six', 'sixth'], de: ['sechs'] },
      },
    ],
  ]);
});

const words = (source: string) => marked(source).map(([exact]) => exact);

test('marks may be nested, and may cross if one of them has a number', () => {
  expect(words('a [[music: b [[tension-: c]] d]] e')).toEqual(['b c d', 'c']);
  expect(words('a [1[music: b [2[tension-: c]1] d]2] e')).toEqual(['b c', 'c d']);
  expect(words('a [1[music: b [[tension-: c]1] d]] e')).toEqual(['b c', 'c d']);
});

test('a note below the text holds what is too long for it', () => {
  const source = 'a [1[music: b]1] c\n\n[1]: ?en=bee,\\,x #passage-1f3a5c7e\n';
  expect(marked(source)).toEqual([
    ['b', { ...critic, themes: ['music'], id: 'passage-1f3a5c7e', asked: { en: ['bee', ',x'] } }],
  ]);
  expect(scanMarks(withoutNotes(source)).markdown).toBe('a b c\n');
});

test('marks stand beside the markup of the text, and around its brackets', () => {
  expect(words('[[+: *a* b]] c')).toEqual(['a b']);
  expect(words('*a [[+: b]]* c')).toEqual(['b']);
  expect(words('## [[+: a]] b')).toEqual(['a']);
  expect(words('[a [[+: b]]](https://example.org/) c')).toEqual(['b']);
  expect(words('[[+: see [a](https://example.org/)]] c')).toEqual(['see a']);
  expect(words('[[+: so [sic]]] c')).toEqual(['so [sic]']);
  expect(words('\\[\\[a: b\\]\\] [[+: c \\[d\\]]]')).toEqual(['c [d]']);
  expect(words('> a [[+: b\n> c]] d')).toEqual(['b c']);
  expect(words('[[+:  a ]]b')).toEqual(['a']);
});

test('words that occur twice get the words around them that tell them apart', () => {
  const { passages } = readMarkedBody('He plays, he waits; he plays on, and [[+: he waits]].\n');
  expect(passages.map(({ selector }) => selector)).toEqual([{ exact: 'he waits', suffix: '.' }]);
});

const pieces = [
  'rope',
  ' and ',
  '*rust*',
  ' ',
  '**sea *and* salt**',
  '[a link](https://example.org/)',
  '\\*',
  '\\[\\[',
  ' [sic] ',
  '\\]',
  '&amp;',
  '“x”',
  '猫',
  '😀',
  '\nnext ',
  '[Zeit*geist*](lang:de)',
  ']]',
  '1',
];
const paragraph = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => `p${parts.join('').trimEnd()}q`);
const body = fc
  .array(fc.tuple(fc.constantFrom('', '## ', '> '), paragraph), { minLength: 1, maxLength: 3 })
  .map((blocks) =>
    blocks
      .map(
        ([sign, text], index) =>
          `${sign}${index}${sign === '## ' ? text.replaceAll('\n', ' ') : text}`,
      )
      .join('\n\n')
      .concat('\n'),
  );
const head = fc.record({
  themes: fc.uniqueArray(fc.constantFrom('music', 'tension', 'blood-and-sweat')),
  stance: fc.constantFrom(undefined, 'praise' as const, 'reservation' as const),
  voice: fc.constantFrom('critic' as const, 'character' as const),
  speaker: fc.constantFrom(undefined, 'andrew-neyman'),
  id: fc.constantFrom(undefined, 'passage-1f3a5c7e'),
  asked: fc.option(fc.constant<Record<string, string[]>>({ en: ['a', 'b:c', '[x],='] }), {
    nil: undefined,
  }),
  supportsRating: fc.constant(true),
});

test('any passages that are marked in a text are read again, and the text stays as it was', () => {
  const marks = fc.array(fc.tuple(head, fc.nat(), fc.nat(), fc.nat()), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(body, marks, (markdown, drawn) => {
      fc.pre(!('problems' in readBody(markdown)) && scanMarks(markdown).problems.length === 0);
      const text = parsed(markdown);
      const passages = drawn.flatMap(([said, first, second, third]): PlacedPassage[] => {
        const number = (first % text.paragraphs.length) + 1;
        const { length } = text.paragraphs[number - 1]?.text ?? '';
        const [start = 0, end = 0] = [second % length, third % length].sort((a, b) => a - b);
        const exact = text.paragraphs[number - 1]?.text.slice(start, end + 1) ?? '';
        const before = exact.length - exact.trimStart().length;
        if (exact.trim() === '') return [];
        const place = { start: start + before, end: start + before + exact.trim().length };
        return [{ head: said, place: { paragraph: number, ...place } }];
      });
      const source = insertMarks(markdown, text, passages);
      const read = readMarkedBody(source);
      expect(read.problems).toEqual([]);
      expect(scanMarks(withoutNotes(source)).markdown).toBe(markdown);
      const inOrder = (all: readonly PlacedPassage[]) =>
        all
          .map(({ place, head: said }) =>
            JSON.stringify([
              place,
              Object.entries(said)
                .filter(([, value]) => value !== undefined)
                .sort(),
            ]),
          )
          .sort();
      expect(inOrder(read.passages)).toEqual(inOrder(passages));
    }),
    { numRuns: 500 },
  );
});
