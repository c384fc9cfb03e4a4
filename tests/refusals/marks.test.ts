import { expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';
import { review } from './fixture.ts';

const content = new BrokenContent();
/** Changes the text of the review. */
const mark = (from: string, to: string) => () => content.replace(review, from, to);
const at = (line: string, message: string, fix = '') => ({ file: review, line, message, fix });

content.refuses([
  [
    'a mark without an end',
    mark('asks her to come home.', '[[waiting: asks her to come home.'),
    at('[[waiting', 'This mark has no end.', 'write ]] after its last word'),
  ],
  [
    'a numbered mark without an end',
    mark('asks her to come home.', '[1[waiting: asks her to come home.]]'),
    at('[1[waiting', 'This mark has no end.', 'write ]1] after its last word'),
  ],
  [
    'two brackets that are no mark',
    mark('asks her', '[[asks]] her'),
    at('[[asks', 'Two brackets begin a mark, but no colon follows: [[asks', 'put a \\ before each'),
  ],
  [
    'a mark over two paragraphs',
    async () => {
      await content.replace(review, 'asks her to come home.', '[[waiting: asks her to come home.');
      await content.replace(review, 'does most of the talking', 'does most]] of the talking');
    },
    at('[[waiting', 'This mark covers paragraphs 1 to 2.', 'begin another in the next one'),
  ],
  [
    'a mark without words',
    mark('asks her', '[[waiting: ]]asks her'),
    at('[[waiting', 'This mark has no words.'),
  ],
  [
    'a mark that says nothing',
    mark('asks her', '[[: asks]] her'),
    at('[[: asks', 'This mark says nothing about its words.', 'write a theme'),
  ],
  [
    'a mark with a word that is no theme’s name',
    mark('asks her', '[[Waiting!: asks]] her'),
    at('[[Waiting', '“Waiting!” is not a part of a mark.'),
  ],
  [
    'a mark with both stances',
    mark('asks her', '[[waiting+ sound-: asks]] her'),
    at('[[waiting+', 'This mark is both praise and a reservation.'),
  ],
  [
    'a mark with an unknown voice',
    mark('asks her', '[[@actor waiting: asks]] her'),
    at('[[@actor', '“@actor” does not say whose words these are'),
  ],
  [
    'a mark with a misspelt theme',
    mark('asks her', '[[wating: asks]] her'),
    at('[[wating', '“wating” is not one of the themes', 'did you mean waiting?'),
  ],
  [
    'a mark that is asked for in a language that the interface lacks',
    mark('asks her', '[[waiting ?la=navis: asks]] her'),
    at('[[waiting', 'There is no field “la” here.'),
  ],
  [
    'a mark within a word',
    mark('asks her', 'as[[waiting: ks]] her'),
    at('as[[', 'This passage begins or ends in the middle of a word.'),
  ],
  [
    'a note without a mark',
    mark('one leaves a church.', 'one leaves a church.\n\n[4]: ?en=boat\n\nEnd'),
    at('[4]: ?en=boat', 'This note belongs to no mark'),
  ],
]);

test('the column of a problem in the text counts the marks before it', async () => {
  const columnOf = async (words: string) => {
    const text = await content.text(review);
    const line = text.split('\n').find((each) => each.includes(words)) ?? '';
    return line.indexOf(words) + 1;
  };
  await content.replace(
    review,
    'her brother Tom asks',
    '[[waiting: her brother]] Tom [[wating: asks]]',
  );
  await content.replace(review, 'does most of', '[[sound: does]] most off');
  const { problems } = await content.refusal();
  expect(problems.map(({ column }) => column)).toEqual([
    await columnOf('[[wating'),
    (await columnOf('most off')) + 'most of'.length,
  ]);
});

test('passages of the record and passages marked in the text add up', async () => {
  const before = await content.read();
  for (const [words, lines] of [
    ['waits for a ship that never arrives', '    themes: [waiting]\n'],
    ['A patient film, and a beautiful one.', '    stance: praise\n'],
  ] as const) {
    await content.replace(review, `  - exact: ${words}\n${lines}`, '');
  }
  await content.replace(
    review,
    ', waits for a ship that never arrives',
    ', [[waiting: waits for a ship that never arrives]]',
  );
  await content.replace(
    review,
    '. A patient film, and a beautiful one.',
    '. [[+ rating: A patient film, and a beautiful one.]]',
  );
  await content.replace(review, '  - waiting\n', '');
  await content.replace(review, '  passage: A patient film, and a beautiful one.\n', '');
  const after = await content.read();
  const warnings = await content.warnings();
  const marked = after.reviews.find(({ review: { slug } }) => slug === 'a-patient-film')?.review;
  const original = before.reviews.find(({ review: { slug } }) => slug === 'a-patient-film')?.review;
  expect(marked?.paragraphs).toEqual(original?.paragraphs);
  expect(marked?.passages).toEqual(original?.passages);
  expect(marked?.rating).toEqual(original?.rating);
  expect(marked?.themes).toEqual(['sound', 'acting', 'silence', 'waiting']);
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('2 passages are still marked'),
  ]);
});
