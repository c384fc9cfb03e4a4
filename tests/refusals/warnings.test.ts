import { expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';
import { germanReview, received, review } from './fixture.ts';

const content = new BrokenContent();
const copyOfText = 'content/received/copied.txt';
const copyOfReview = 'content/reviews/copied.md';

/** Adds a copy of the English review under another slug, changed as a program or a person would. */
async function copy(change: (text: string) => string): Promise<void> {
  await content.write(copyOfText, change(await content.text(received)));
  await content.write(copyOfReview, change(await content.text(review)));
}

/** A copy of the text only, whose review is the same. */
async function copyText(change: (text: string) => string): Promise<void> {
  await content.write(copyOfText, change(await content.text(received)));
  await content.write(copyOfReview, await content.text(review));
}

const isCopy = {
  file: copyOfText,
  message: `This text is in the archive already: ${received} has the same.`,
  fix: 'remove one of the two texts, with its review',
};

content.refuses([
  [
    'a copy of a received text, which has no review',
    async () => {
      await content.write('content/received/a-copy.txt', await content.text(received));
    },
    { ...isCopy, file: 'content/received/a-copy.txt' },
  ],
  ['the same text twice', () => copyText((text) => text), isCopy],
  [
    'the same text with other line ends and with spaces at them',
    () => copyText((text) => `\uFEFF${text.replaceAll('\n', ' \r\n')}\r\n`),
    isCopy,
  ],
  [
    'the same text in another Unicode form',
    async () => {
      const german = 'content/received/wasser-und-licht.txt';
      await content.write(copyOfText, (await content.text(german)).normalize('NFD'));
      await content.write(copyOfReview, (await content.text(germanReview)).normalize('NFD'));
    },
    {
      file: 'content/received/wasser-und-licht.txt',
      message: `This text is in the archive already: ${copyOfText} has the same.`,
    },
  ],
  [
    'accents as characters of their own in the names of a record',
    () => content.replace('content/people/tom-berg.yaml', /Tom Berg/g, 'Tóm Berg'.normalize('NFD')),
    ...['name', 'variants.1'].map((field) => ({
      file: 'content/people/tom-berg.yaml',
      field,
      message: 'Accented letters are stored as a letter and an accent (NFD) in: ',
      fix: `paste it from here: ${'Tóm Berg'.normalize('NFC')}`,
    })),
  ],
]);

content.warns([
  ['nothing, if the content is good', async () => {}],
  [
    'a language that is not that of the text',
    () => content.replace(review, 'language: en', 'language: fr'),
    {
      file: review,
      line: 'language: fr',
      at: 'fr',
      field: 'language',
      message:
        'The record says that the language is fr (French), but the text seems to be in en (English).',
      fix: 'write language: en',
    },
  ],
  [
    'a review that does not say when the archive received it',
    () => content.replace(germanReview, /^received: .*\n/m, ''),
    {
      file: germanReview,
      line: 'title: ',
      message:
        'No feed has this review, because its record does not say when the archive received the text.',
      fix: 'write the day of receipt, such as received: ',
    },
  ],
  [
    'nothing about a language that cannot be detected, or only by its region',
    async () => {
      await content.replace(review, 'language: en', 'language: en-NZ');
      await content.replace(germanReview, 'language: de', 'language: gsw');
    },
  ],
  [
    'two reviews of a film with the same title',
    () =>
      content.replace(germanReview, 'Wasser und Licht', '"A patient film, and a Beautiful One"'),
    {
      file: germanReview,
      line: 'title: ',
      field: 'title',
      message: `Another review of the film has the same title: ${review}.`,
    },
  ],
  [
    'a review that names another film than its record',
    async () => {
      const text = 'Nobody drowns in Low Tide, and nobody swims.\n';
      await content.write(
        'content/films/low-tide-2020.yaml',
        'title: Low Tide\nlanguage: en\nyear: 2020\ndirectors: [Ada Grey]\n',
      );
      for (const film of ['low-tide-2020', 'harbour-lights-2019']) {
        await content.write(`content/received/of-${film}.txt`, `${film}\n\n${text}`);
        await content.write(
          `content/reviews/of-${film}.md`,
          `---\ndraft: true\ntitle: Of ${film}\ntitleBasis: stated\nlanguage: en\nfilm: ${film}\nthemes: []\npassages: []\n---\n\n${film}\n\n${text}`,
        );
      }
    },
    {
      file: 'content/reviews/of-harbour-lights-2019.md',
      line: 'draft: true',
      message: 'This review is a draft',
    },
    {
      file: 'content/reviews/of-harbour-lights-2019.md',
      line: 'film: harbour-lights-2019',
      field: 'film',
      message:
        'The text names neither the film “Harbour Lights” nor anybody who belongs to it alone, but the film “Low Tide”.',
      fix: 'write film: low-tide-2020, or leave it if you know that it is right.',
    },
    {
      file: 'content/reviews/of-low-tide-2020.md',
      line: 'draft: true',
      message: 'This review is a draft',
    },
  ],
  [
    'an edited copy of a text',
    () => copy((text) => text.replaceAll('a single cello', 'one lonely cello')),
    {
      file: copyOfText,
      message: `This text is nearly the same as another: about`,
      fix: 'compare the two.',
    },
    { file: copyOfReview, field: 'title', message: 'the same title' },
  ],
  [
    'records that nothing uses',
    async () => {
      for (const [from, to] of [
        ['films/harbour-lights-2019', 'films/harbour-lights-2020'],
        ['people/tom-berg', 'people/tim-berg'],
        ['themes/acting', 'themes/ferries'],
      ]) {
        const text = await content.text(`content/${from}.yaml`);
        await content.write(
          `content/${to}.yaml`,
          text
            .replaceAll('Tom', 'Tim')
            .replace(/pitch: \d+/, 'pitch: 20')
            .replace(/(?:cast|facts|confirmed):[\s\S]*/, ''),
        );
      }
    },
    { file: 'content/films/harbour-lights-2020.yaml', message: 'No review is about this film.' },
    { file: 'content/people/tim-berg.yaml', message: 'No review mentions this person' },
    { file: 'content/themes/ferries.yaml', message: 'No review has this theme.' },
  ],
]);

test('a warning does not stop a build', async () => {
  await content.replace(review, 'language: en', 'language: fr');
  const { warnings } = await content.findings();
  expect(warnings).toMatchObject([{ severity: 'warning', quoted: 'language: fr' }]);
  await expect(content.read()).resolves.toBeDefined();
});

test('warnings follow problems', async () => {
  await content.replace(review, 'language: en', 'language: fr');
  await content.replace(germanReview, 'film: ', 'flim: ');
  const { message } = await content.refusal();
  expect(message).toMatch(
    /^The content has a problem\.\n[\s\S]*\nThe content has a warning, which does not stop a build\.\n/,
  );
});
