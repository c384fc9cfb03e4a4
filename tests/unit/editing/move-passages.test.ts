import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksToRecord, recordToMarks } from '../../../src/editing/move-passages.ts';
import { archive, languages, reviews } from '../../support/archive.ts';

const themes = archive.themes.map(({ id }) => id);

function moved(move: typeof marksToRecord, text: string): string {
  const outcome = move({ file: 'content/reviews/x.md', text, languages, themes });
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.text;
}

test.each(reviews.map(({ slug }) => slug))(
  'the passages of %s can be marked in its text and moved back, and the file is the same',
  (slug) => {
    const text = readFileSync(`content/reviews/${slug}.md`, 'utf8');
    const marked = moved(recordToMarks, text);
    expect(marked).toContain('passages: []\n');
    expect(moved(marksToRecord, marked)).toBe(text);
  },
);

const record = `# A comment above
title: 'A title: with a colon'   
themes: [music] 
film: x
rating: { basis: stated, scale: { worst: 0, best: 10 }, value: 8, passage: 8/10 }
passages:
    # why this passage matters
    - exact: "second"
      themes: [music]
    - exact: last
      stance: praise
language: en
titleBasis: stated
`;
const file = (yaml: string, body: string) => `---\n${yaml}---\n\n${body}`;

test('only what the marks say changes in a record', () => {
  const body =
    'A [[tension: first]] and second, [[blood-and-sweat music: third: so]] and last. [[rating: 9/10]]\n';
  expect(moved(marksToRecord, file(record, body))).toBe(
    file(
      `# A comment above
title: 'A title: with a colon'   
themes: [music, tension, blood-and-sweat] 
film: x
rating: { basis: stated, scale: { worst: 0, best: 10 }, value: 8, passage: 9/10 }
passages:
    - exact: first
      themes: [tension]
    # why this passage matters
    - exact: "second"
      themes: [music]
    - exact: 'third: so'
      themes: [blood-and-sweat, music]
    - exact: last
      stance: praise
    - exact: 9/10
language: en
titleBasis: stated
`,
      'A first and second, third: so and last. 9/10\n',
    ),
  );
});

test('a mark with a misspelt theme is refused, and nothing is moved', () => {
  const text = file(record, 'A [[musik tension: second]] and last. [[rating: 8/10]]\n');
  const outcome = marksToRecord({ file: 'content/reviews/x.md', text, languages, themes });
  expect(outcome).toEqual({
    problems: [
      expect.objectContaining({
        file: 'content/reviews/x.md',
        line: 17,
        column: 3,
        message: expect.stringContaining('“musik” is not one of the themes'),
        fix: expect.stringContaining('did you mean music?'),
      }),
    ],
  });
});

test('a passage with a comment stays in the record', () => {
  const marked = moved(
    recordToMarks,
    file(record.replace('passage: 8/10', 'passage: last'), 'A second and last.\n'),
  );
  expect(marked).toContain('# why this passage matters\n    - exact: "second"');
  expect(marked).toContain('A second and [[rating +: last]].');
});

test('a comment beside the name of a list, and a comma at the end of one, are no obstacle', () => {
  const before = (passages: string, themes: string, rating: string) => `title: x
themes: ${themes}
film: x
rating: { basis: stated, scale: { worst: 0, best: 10 }, value: 8${rating} }
passages:${passages}language: en
titleBasis: stated
`;
  const list = ' # in the order of the text\n  - exact: first\n    themes: [tension]\n';
  const written = before(list, '[tension]', ', passage: 8/10').replace(
    'language: en',
    '  - exact: 8/10\nlanguage: en',
  );
  expect(moved(recordToMarks, file(written, 'A first. 8/10\n'))).toContain(
    'passages: [] # in the order of the text\n',
  );
  const marked = file(
    before(' [] # in the order of the text\n', '[music, ]', ','),
    'A [[tension: first]]. [[rating: 8/10]]\n',
  );
  const back = moved(marksToRecord, marked);
  expect(back).toContain('themes: [music, tension]\n');
  expect(back).toContain('value: 8, passage: 8/10 }\n');
  expect(back).toContain(`passages:${list}`);
});
