import { expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';
import { germanReview } from './fixture.ts';

const content = new BrokenContent();
const film = 'content/films/harbour-lights-2019.yaml';
const replace = (from: string | RegExp, to: string) => () => content.replace(film, from, to);

test('the words that support a fact are marked in their review', async () => {
  const { reviews } = await content.read();
  const html = reviews.find(({ review }) => review.slug === 'a-patient-film')?.text?.html ?? '';
  expect(html).toMatch(
    /<span id="fact-[0-9a-f]{4}">“Listen,” <span [^>]*>Anna<\/span> says<\/span>/,
  );
});

content.refuses([
  [
    'a quotation with a typo',
    replace('exact: the soft score', 'exact: the loud score'),
    {
      file: film,
      line: 'the loud score',
      field: 'facts.1.statements.1.quotations.1.exact',
      message: `These words are nowhere in the review: the loud score, a single cello
      did you mean:`,
      fix: 'copy the words exactly as the body has them.',
    },
  ],
  [
    'a quotation whose words occur more than once',
    replace('exact: Anna hört ihm zu', 'exact: zu'),
    {
      file: film,
      line: 'exact: zu',
      field: 'facts.2.statements.2.quotations.1.exact',
      message: 'These words occur 2 times in the review: zu',
      fix: 'quote more words, or add a prefix or suffix',
    },
  ],
  [
    'a quotation whose prefix is not before it',
    replace('exact: Anna hört ihm zu', 'exact: Anna hört ihm zu\n            prefix: "ob "'),
    {
      file: film,
      line: 'prefix:',
      field: 'facts.2.statements.2.quotations.1.prefix',
      message: 'The prefix "ob " is not directly before the words in the review.',
    },
  ],
  [
    'a quotation that ends within a word',
    replace('exact: Anna, a ferry pilot played by Mara Lind', 'exact: Anna, a ferry pil'),
    {
      file: film,
      line: 'a ferry pil',
      field: 'cast.1.quotations.1.exact',
      message:
        'This quotation begins or ends in the middle of a word. Paragraph 1 of the review has: Anna, a ferry pilot',
      fix: 'quote whole words.',
    },
  ],
  [
    'a quotation from an unknown review',
    replace('review: wasser-und-licht', 'review: wasser-und-lich'),
    {
      file: film,
      line: 'wasser-und-lich',
      field: 'facts.2.statements.2.quotations.1.review',
      message:
        '“wasser-und-lich” is not one of the reviews: there is no file content/reviews/wasser-und-lich.md.',
      fix: 'did you mean wasser-und-licht?',
    },
  ],
  [
    'a quotation from a review of another film',
    async () => {
      const other = 'content/films/low-tide-2020.yaml';
      await content.write(
        other,
        'title: Low Tide\nlanguage: en\nyear: 2020\ndirectors: [Ilse Brandt]\n',
      );
      await content.replace(germanReview, 'film: harbour-lights-2019', 'film: low-tide-2020');
    },
    {
      file: film,
      line: 'review: wasser-und-licht',
      field: 'facts.2.statements.2.quotations.1.review',
      message: 'wasser-und-licht is not a review of this film, but of low-tide-2020.',
      fix: 'quote a review of this film.',
    },
  ],
  [
    'a quotation that confirms a field, with a typo',
    replace(
      'cast:',
      'confirmed:\n  year:\n    - review: wasser-und-licht\n      exact: zweitausendneunzehn\ncast:',
    ),
    {
      file: film,
      line: 'zweitausendneunzehn',
      field: 'confirmed.year.1.exact',
      message: 'These words are nowhere in the review: zweitausendneunzehn',
    },
  ],
  [
    'the same quotation twice',
    replace(
      /( {6}- review: a-patient-film\n {8}exact: Anna, .*\n)/,
      '      - review: a-patient-film\n        exact: Anna, a ferry pilot played by Mara Lind\n'.repeat(
        2,
      ),
    ),
    {
      file: film,
      field: 'cast.1.quotations.2.exact',
      message: 'is in the list twice.',
    },
  ],
  [
    'a fact without a label in the root language',
    replace('      en: Music\n', ''),
    { file: film, field: 'facts.1.label.en', message: 'The field is missing.' },
  ],
  [
    'a value in a language that the interface does not have',
    replace('          de: ein Cello', '          de: ein Cello\n          fr: un violoncelle'),
    {
      file: film,
      line: 'fr:',
      field: 'facts.1.statements.1.value.fr',
      message: 'There is no field “fr” here.',
    },
  ],
  [
    'a note that is missing in the root language',
    replace('      en: Both may be true.\n', ''),
    { file: film, line: 'note:', field: 'facts.2.note.en', message: 'The field is missing.' },
  ],
  [
    'a statement that says nothing',
    replace('      - person: tom-berg\n        quotations', '      - quotations'),
    {
      file: film,
      field: 'facts.2.statements.2.value',
      message: 'The field is missing.',
      fix: 'in a few words',
    },
  ],
  [
    'a statement with both a value and a person',
    replace(
      '      - person: tom-berg\n',
      '      - value:\n          en: Tom\n          de: der Bruder\n        person: tom-berg\n',
    ),
    {
      file: film,
      line: 'person: tom-berg',
      field: 'facts.2.statements.2.person',
      message: '"tom-berg" is not needed beside a value.',
    },
  ],
  [
    'a fact without a statement',
    replace(
      /( {4}statements:)\n {6}- value:\n.*one cello[\s\S]*?(?= {2}- label)/,
      '    statements: []\n',
    ),
    { file: film, field: 'facts.1.statements', message: 'The field has no statement.' },
  ],
  [
    'two statements with the same value, which do not contradict each other',
    replace(
      '      - person: tom-berg\n',
      '      - value:\n          en: she asks to be heard\n          de: sie hört\n',
    ),
    {
      file: film,
      field: 'facts.2.statements.2.value.en',
      message: '"she asks to be heard" is in the list twice.',
    },
  ],
  [
    'two facts with the same label',
    replace('      en: Anna’s lines', '      en: Music'),
    { file: film, field: 'facts.2.label.en', message: '"Music" is in the list twice.' },
  ],
  [
    'a person twice in the cast',
    replace(
      'facts:',
      '  - person: mara-lind\n    quotations:\n      - review: wasser-und-licht\n        exact: Anna hört\nfacts:',
    ),
    { file: film, field: 'cast.2.person', message: '"mara-lind" is in the list twice.' },
  ],
  [
    'an unknown person',
    replace('person: tom-berg', 'person: tom-brg'),
    {
      file: film,
      line: 'person: tom-brg',
      field: 'facts.2.statements.2.person',
      message: '“tom-brg” is not one of the people',
      fix: 'did you mean tom-berg?',
    },
  ],
  [
    'an actor without a role in the film',
    () =>
      content.replace(
        'content/people/mara-lind.yaml',
        /^roles:[\s\S]*/m,
        'description:\n  en: actor\n  de: Schauspielerin\n',
      ),
    {
      file: film,
      line: 'person: mara-lind',
      field: 'cast.1.person',
      message: '“mara-lind” has no role in this film.',
      fix: 'add one to content/people/mara-lind.yaml, with film: harbour-lights-2019',
    },
  ],
]);
