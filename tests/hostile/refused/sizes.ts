import { stringify } from 'yaml';
import type { BrokenContent } from '../../refusals/broken-content.ts';
import { review } from '../../refusals/fixture.ts';
import { addText, inText, person, type RefusedInput, times } from './refused-input.ts';

const tooMuchMarkup = 'more than 2,000 asterisks, underscores, backticks and brackets';

const paragraphs = (count: number, text: string) => times(count, () => text.trim(), '\n\n');

/** Adds items to a list of the record of the review. */
const addItems =
  (field: string, item: (index: number) => object, text = '') =>
  async (content: BrokenContent) => {
    if (text !== '') await addText(text)(content);
    const list = stringify(Array.from({ length: 480 }, (_, index) => item(index)));
    const items = list.replaceAll(/^(?=.)/gm, '  ');
    const has = (await content.text(review)).includes(`\n${field}:\n`);
    await content.replace(
      review,
      has ? `\n${field}:\n` : '\npassages:\n',
      has ? `\n${field}:\n${items}` : `\n${field}:\n${items}passages:\n`,
    );
  };

/** Texts, lists and numbers without end. */
export const refusedSizes: readonly RefusedInput[] = [
  inText('too many unclosed links', tooMuchMarkup, '[a]('.repeat(10_000)),
  inText('too many asterisks', tooMuchMarkup, 'a* '.repeat(20_000)),
  inText('too much nested emphasis', tooMuchMarkup, '*a **a '.repeat(5_000)),
  inText('too many tags', tooMuchMarkup, '<b>'.repeat(40_000)),
  inText('too many marks', 'more than 200 marked passages', '[[sound: a]] '.repeat(300)),
  inText('nested emphasis', 'within each other', `${'_a '.repeat(400)}${'a_ '.repeat(400)}`),
  inText(
    'too many headings',
    'more than 1,000 paragraphs',
    times(10_000, () => '## a'),
  ),
  inText('too many paragraphs', 'more than 1,000 paragraphs', paragraphs(30_000, 'a')),
  inText(
    'too many lines',
    'more than 5,000 lines',
    times(60_000, () => 'a'),
  ),
  inText(
    'too many items',
    'more than 5,000 lines',
    times(60_000, () => '- a'),
  ),
  inText('too long a paragraph', 'more than 20,000 characters', 'word '.repeat(20_000)),
  inText('too long a word', 'a word of more than 500 letters', 'x'.repeat(15_000)),
  inText('nested quotations', 'more than 20 signs of quotations', `${'> '.repeat(2_000)}a`),
  inText('nested lists', 'more than 20 signs of quotations', `${'- '.repeat(20_000)}a`),
  inText(
    'a name again and again',
    'more than 2,000 names of people',
    paragraphs(12, 'Tom '.repeat(4_000)),
  ),
  inText('a text of 5 MB', 'bytes; 262,144 are allowed', 'lorem ipsum '.repeat(400_000)),
  {
    name: 'a record of 1 MB',
    apply: (content) => content.replace(person, '- Tom Berg', `- Tom Berg\n  - ${'x'.repeat(1e6)}`),
    file: person,
    message: 'bytes; 262,144 are allowed',
  },
  {
    name: 'a long name',
    apply: (content) => content.replace(person, '- Tom Berg', `- Tom Berg\n  - ${'x'.repeat(1e5)}`),
    file: person,
    message: 'has more than 5,000 characters',
  },
  {
    name: 'a name of one long word',
    apply: (content) => content.replace(person, '- Tom Berg', `- Tom Berg\n  - ${'x'.repeat(600)}`),
    file: person,
    message: 'has a word of more than 500 letters',
  },
  {
    name: 'too many variants of a name',
    apply: (content) =>
      content.replace(person, '- Tom Berg', `- Tom Berg\n${times(15_000, (n) => `  - Tom ${n}`)}`),
    file: person,
    message: 'items; 500 are allowed',
  },
  {
    name: 'a long misquotation',
    apply: (content) =>
      content.replace(review, 'exact: waits', `exact: ${'lorem ipsum '.repeat(7_500)}waits`),
    file: review,
    message: 'has more than 5,000 characters',
  },
  {
    name: 'many misquotations of a long text',
    apply: addItems(
      'passages',
      (index) => ({ exact: `${'lorem dolor '.repeat(5)}${index}`, themes: ['sound'] }),
      paragraphs(8, 'lorem ipsum '.repeat(1_500)),
    ),
    file: review,
    message: 'These words are nowhere in the review',
  },
  {
    name: 'many quotations of a word that a text has everywhere',
    apply: addItems(
      'passages',
      (index) => ({ exact: 'a', prefix: 'a '.repeat((index % 20) + 1), themes: ['sound'] }),
      paragraphs(8, 'a '.repeat(9_000)),
    ),
    file: review,
    message: 'times in the review',
  },
  {
    name: 'many corrections of a word that a text has everywhere',
    apply: addItems(
      'corrections',
      (index) => ({ received: 'lorem', reads: `lorem ${index}`, reason: 'none' }),
      paragraphs(8, 'lorem ipsum '.repeat(1_500)),
    ),
    file: review,
    message: 'times in the received text',
  },
  {
    name: 'a scale without end',
    apply: async (content) => {
      await content.replace(review, 'basis: estimated', 'basis: stated');
      await content.replace(review, 'scale: archive', 'scale: { worst: -1e308, best: 1e308 }');
    },
    file: review,
    message: 'is not a number from -100,000 to 100,000',
  },
  {
    name: 'a year without end',
    apply: (content) =>
      content.replace('content/films/harbour-lights-2019.yaml', /year: .*/, 'year: 99999999999999'),
    file: 'content/films/harbour-lights-2019.yaml',
    message: 'has more than four digits',
  },
];
