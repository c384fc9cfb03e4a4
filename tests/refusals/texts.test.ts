import { describe, expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';
import { germanReview, received, review } from './fixture.ts';

const content = new BrokenContent();
const replace = (from: string | RegExp, to: string) => () => content.replace(review, from, to);
const replaceReceived = (from: string, to: string) => () => content.replace(received, from, to);

describe('the received text', () => {
  content.refuses([
    [
      'is missing',
      () => content.remove(received),
      { file: review, message: `The received text is missing: there is no file ${received}.` },
    ],
    [
      'is empty',
      () => content.write(received, '\n'),
      { file: review, message: `The received text is empty: ${received}.` },
    ],
    [
      'has no review',
      () => content.write('content/received/nobody.txt', 'x'),
      {
        file: 'content/received/nobody.txt',
        message: 'This received text has no review: there is no file content/reviews/nobody.md.',
      },
    ],
    [
      'has paragraphs that the record calls lost',
      replace('paragraphing: blank-lines', 'paragraphing: restored'),
      {
        file: review,
        line: 'paragraphing:',
        field: 'paragraphing',
        message: 'the received text has blank lines between its paragraphs',
        fix: 'write paragraphing: blank-lines',
      },
    ],
    [
      'was received as one block, which the editor divided',
      async () => {
        await content.write(received, (await content.text(received)).replaceAll('\n\n', ' '));
        await replace('paragraphing: blank-lines\n', '')();
      },
      {
        file: review,
        field: 'paragraphing',
        message: `The body has the received words, but 4 paragraphs: with paragraphing: blank-lines, the received text has 1 paragraph.`,
        fix: 'write paragraphing: restored, if it has lost its paragraphs. Otherwise join',
      },
    ],
    [
      'has a paragraph on each line, which the record does not say',
      async () => {
        await content.write(received, (await content.text(received)).replaceAll('\n\n', '\n'));
      },
      {
        file: review,
        line: 'paragraphing:',
        message: 'The body has the received words, but 4 paragraphs',
        fix: 'write paragraphing: lines, because each line is a paragraph there.',
      },
    ],
    [
      'has other words',
      replace('asks her to come home', 'begs her to come home'),
      {
        file: review,
        line: 'begs her',
        message: `The text differs from the received text in paragraph 1.
      the body has:           her brother Tom begs her to come
      the received text has:  her brother Tom asks her to come (${received}:1)
      they differ at “b” (U+0062) and “a” (U+0061)`,
        fix: 'restore the received words, or record the change under corrections.',
      },
    ],
    [
      'has another punctuation mark',
      replace('one too many. Still', 'one too many! Still'),
      {
        file: review,
        line: 'What the film lacks is a reason for Tom to stay. His',
        message: 'in paragraph 3',
      },
    ],
    [
      'has a character that looks the same',
      replaceReceived('one too many. Still', 'one too many\u2024 Still'),
      { file: review, message: 'they differ at “.” (U+002E) and “\u2024” (U+2024)' },
    ],
    [
      'has other paragraphs',
      replace(/answers\.\n\nWhat/, 'answers. What'),
      { file: review, line: 'nobody answers.', message: '¶ is a paragraph break' },
    ],
    [
      'has fewer spaces',
      replace('stay. His scenes', 'stay.  His scenes'),
      { file: review, line: 'His scenes', message: '␣ is one of several spaces' },
    ],
    [
      'has its accents in another Unicode form',
      async () => {
        for (const [file, form] of [
          [germanReview, 'NFD'],
          ['content/received/wasser-und-licht.txt', 'NFC'],
        ] as const) {
          await content.write(file, (await content.text(file)).normalize(form));
        }
      },
      {
        file: germanReview,
        line: 'Die Nacht',
        message:
          'Accented letters look the same in the body and in the received text, but differ: the body has letters followed by accents (NFD), and content/received/wasser-und-licht.txt has single characters (NFC).',
        fix: 'copy the received text into the body again',
      },
    ],
  ]);
});

describe('a correction', () => {
  content.refuses([
    [
      'of words that are not in the body',
      replace('reads: soft score', 'reads: sofft score'),
      {
        file: review,
        line: 'reads: sofft',
        field: 'corrections.1.reads',
        message: 'These words occur nowhere in the body of the review: "sofft score".',
        fix: 'copy the words exactly as that text has them',
      },
    ],
    [
      'of words that were not received',
      replace('"softĀ', '"softA'),
      {
        file: review,
        line: '- received:',
        field: 'corrections.1.received',
        message: 'These words occur nowhere in the received text: "softA\\u00A0 score".',
      },
    ],
    [
      'of words that the body has more than once',
      replace('reads: soft score', 'reads: the'),
      {
        file: review,
        line: 'reads: the',
        field: 'corrections.1.reads',
        message: 'times in the body of the review: "the".',
        fix: 'with enough words around them to occur only once',
      },
    ],
    [
      'with a line end that is not a paragraph break',
      async () => {
        await replace('"softĀ\\u00A0 score"', '"softĀ\\u00A0 score,\\na single cello"')();
        await replace('reads: soft score', 'reads: soft score, a single cello')();
        await replaceReceived('score, a single', 'score,\na single')();
      },
      {
        file: review,
        field: 'corrections.1.received',
        message: 'within a paragraph, the end of a line counts as a space',
      },
    ],
    [
      'that changes nothing',
      replace('reads: soft score', 'reads: "softĀ\\u00A0 score"'),
      {
        file: review,
        line: '- received:',
        field: 'corrections.1',
        message: 'The field changes nothing: received and reads are the same.',
      },
    ],
  ]);
});

describe('a supplied title', () => {
  content.refuses([
    [
      'that is not in the review',
      replace('title: “A patient film', 'title: “A patent film'),
      {
        file: review,
        line: 'title: “A patent',
        field: 'title',
        message: `its words are nowhere in the review: A patent film, and a beautiful one
      did you mean: A patient film, and a beautiful one.`,
        fix: 'If the review came with this title, write titleBasis: stated.',
      },
    ],
    [
      'without quotation marks',
      replace(/^title: “(.*)”$/m, 'title: "A patient film"'),
      {
        file: review,
        line: 'title: "A',
        field: 'title',
        message:
          'The archive supplied this title, but it is not in quotation marks: A patient film',
        fix: 'write title: “A patient film”\n    Quotation marks that only tell YAML where a value begins and ends do not count',
      },
    ],
  ]);
});

describe('a title from the address of the source', () => {
  const address = 'address: quayreview.example/harbour-lights';
  const fromAddress = async (title: string, newAddress = address) => {
    await replace(/^title: .*\ntitleBasis: supplied$/m, `title: ${title}\ntitleBasis: address`)();
    if (newAddress !== address) await replace(address, newAddress)();
  };

  test('is accepted if the address contains its words', async () => {
    await fromAddress('Harbour Lights');
    const { reviews } = await content.read();
    expect(reviews[0]?.review.titleWords).toBeUndefined();
  });

  content.refuses([
    [
      'that the address does not contain',
      () => fromAddress('Harbour Light'),
      {
        file: review,
        line: 'title: Harbour',
        field: 'title',
        message:
          'the path of the address does not contain its words: Harbour Light\n      the address is: quayreview.example/harbour-lights',
        fix: 'use successive words of the address as the title',
      },
    ],
    [
      'in quotation marks',
      () => fromAddress('“Harbour Lights”'),
      {
        file: review,
        line: 'title: “Harbour',
        field: 'title',
        message: 'but this one is in quotation marks: “Harbour Lights”',
        fix: 'write title: Harbour Lights\n    If the archive took it from the text, write titleBasis: supplied.',
      },
    ],
    [
      'that is not recorded',
      async () => {
        await fromAddress('Harbour Lights');
        await replace(`  ${address}\n`, '')();
      },
      {
        file: review,
        line: 'titleBasis:',
        field: 'titleBasis',
        message: 'but the record has no such address.',
        fix: 'add it as source.address.',
      },
    ],
    [
      'of a review without a source',
      async () => {
        await fromAddress('Harbour Lights');
        await replace(/^source:\n(?: {2}.*\n)+/m, '')();
      },
      { file: review, field: 'titleBasis', message: 'but the record has no such address.' },
    ],
  ]);
});

test('a stated title may quote the text: critics do so, too', async () => {
  await replace('titleBasis: supplied', 'titleBasis: stated')();
  await expect(content.read()).resolves.toBeDefined();
});

describe('a remark', () => {
  const remark = (exact: string, ...others: string[]) =>
    replace(
      'passages:\n',
      `remarks:\n${[exact, ...others].map((each) => `  - exact: ${each}\n    remark: Odd.\n`).join('')}passages:\n`,
    );

  test('has the place of its words, in the order of the text', async () => {
    await remark('the harbour is empty', 'a single cello')();
    const { reviews } = await content.read();
    const remarks = reviews[0]?.review.remarks;
    expect(remarks?.map(({ exact, place }) => [exact, place.paragraph])).toEqual([
      ['a single cello', 2],
      ['the harbour is empty', 4],
    ]);
  });

  content.refuses([
    [
      'on words that are not in the review',
      remark('a single cellist'),
      {
        file: review,
        line: 'cellist',
        field: 'remarks.1.exact',
        message: 'These words are nowhere in the review: a single cellist',
        fix: 'copy the words exactly as the body has them.',
      },
    ],
    [
      'on words of two paragraphs',
      remark('"to come home. The sea"'),
      {
        file: review,
        field: 'remarks.1.exact',
        message: 'These words begin in paragraph 1 and end in paragraph 2',
        fix: 'make two remarks.',
      },
    ],
    [
      'on words that occur several times',
      remark('Tom'),
      { file: review, field: 'remarks.1.exact', message: 'These words occur' },
    ],
    [
      'on the words of another',
      remark('a single cello', 'a single cello'),
      {
        file: review,
        field: 'remarks.2',
        message: 'This remark is about the same words as remark 1 of the record.',
        fix: 'merge the two into one remark',
      },
    ],
  ]);
});

describe('the body', () => {
  const inFirst = 'asks her to come home.';
  const insert = (markdown: string) =>
    replace('her brother Tom asks', `her brother ${markdown} asks`);

  content.refuses([
    [
      'is empty',
      async () => {
        const text = await content.text(review);
        await content.write(review, text.slice(0, text.lastIndexOf('---\n') + 4));
      },
      { file: review, message: 'The review has no text.' },
    ],
    [
      'has a list',
      replace(/^What the film/m, '- What the film'),
      {
        file: review,
        line: '- What the film',
        message: "A review's text cannot contain a list.",
        fix: 'put a \\ before it: \\*, \\# or 1\\.',
      },
    ],
    [
      'has an image',
      insert('![Tom](https://quayreview.example/tom.jpg)'),
      { file: review, line: inFirst, message: "A review's text cannot contain an image." },
    ],
    [
      'has HTML',
      insert('<script>alert(1)</script>'),
      {
        file: review,
        line: inFirst,
        message: 'Raw HTML is not allowed: <script>',
        fix: 'write it as Markdown',
      },
      { file: review, line: inFirst, message: 'Raw HTML is not allowed: </script>' },
    ],
    [
      'has a link that runs code',
      insert('[Tom](javascript:alert(1))'),
      {
        file: review,
        line: inFirst,
        message: 'This link is not safe, or its address is not complete: javascript:alert(1)',
        fix: 'link to an address that begins with https://, http:// or mailto:.',
      },
    ],
    [
      'has a link with a title',
      insert('[Tom](https://quayreview.example "Tom Berg")'),
      {
        file: review,
        line: inFirst,
        message: 'This link has a title, which was never received: Tom Berg',
      },
    ],
    [
      'has words in an unknown language',
      insert('[Tom](lang:english)'),
      {
        file: review,
        line: inFirst,
        message: '“english” is not a language tag; did you mean en?',
        fix: 'mark words in another language like this: [Zeitgeist](lang:de).',
      },
    ],
    [
      'has a first-level heading',
      replace(/^What the film/m, '# What is missing\n\nWhat the film'),
      {
        file: review,
        line: '# What is missing',
        message: 'A first-level heading is the title, which belongs in the frontmatter.',
      },
    ],
    [
      'has a line break',
      replace('look away. Anna', 'look away.  \nAnna'),
      { file: review, line: 'look away.  ', message: 'This paragraph has a line break.' },
    ],
  ]);

  test('and its record are reported together', async () => {
    await replace('value: 4.5', 'value: 9')();
    await replace(/^What the film/m, '- What the film')();
    const { problems } = await content.refusal();
    expect(problems.map(({ field }) => field)).toEqual(['rating.value', undefined]);
  });
});
