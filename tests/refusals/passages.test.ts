import { BrokenContent } from './broken-content.ts';
import { review } from './fixture.ts';

const content = new BrokenContent();
const replace = (from: string | RegExp, to: string) => () => content.replace(review, from, to);

/** Adds lines to the record as its first passage. */
const addPassage = (...lines: string[]) =>
  replace(/^passages:$/m, ['passages:', ...lines].join('\n'));

content.refuses([
  [
    'a passage with a typo',
    replace('exact: waits for a ship', 'exact: waits for a shop'),
    {
      file: review,
      line: 'a shop that',
      field: 'passages.2.exact',
      message: `These words are nowhere in the review: waits for a shop that never arrives
      did you mean: waits for a ship that never arrives, (paragraph 1)
      they differ at “o” (U+006F) and “i” (U+0069)`,
      fix: 'copy the words exactly as the body has them.',
    },
  ],
  [
    'a body that was changed within a passage, which the record quotes rightly',
    replace(/waits for a ship(?=.*her brother)/, 'waits for a boat'),
    {
      file: review,
      message: 'The text differs from the received text',
      fix: 'restore the received words',
    },
  ],
  [
    'a passage asked for by several words at once',
    addPassage(
      '  - exact: waits for a ship',
      '    themes: [sound]',
      '    asked:',
      '      en: [boat, long time]',
    ),
    {
      file: review,
      line: 'long time',
      field: 'passages.1.asked.en.2',
      message: '"long time" has more than one word.',
      fix: 'Other words by which readers ask for this in the search, as lists of single words by interface language',
    },
  ],
  [
    'a passage asked for in a language that the interface lacks',
    addPassage(
      '  - exact: waits for a ship',
      '    themes: [sound]',
      '    asked:',
      '      la: [navis]',
    ),
    {
      file: review,
      line: 'navis',
      field: 'passages.1.asked.la',
      message: 'There is no field “la” here.',
      fix: 'correct its name, or remove it',
    },
  ],
  [
    'a passage with another capital',
    replace('exact: waits for', 'exact: Waits for'),
    {
      file: review,
      line: 'exact: Waits',
      field: 'passages.2.exact',
      message: 'did you mean: waits for a ship that never arrives',
    },
  ],
  [
    'a passage that resembles nothing in the review',
    addPassage('  - exact: Zwölf Boxkämpfer jagen Viktor quer', '    themes: [sound]'),
    {
      file: review,
      line: 'Zwölf',
      field: 'passages.1.exact',
      message: 'nothing in the review is similar to these words',
    },
  ],
  [
    'a passage with an ellipsis',
    replace('exact: waits for a ship', 'exact: Anna, a ferry pilot … waits for a ship'),
    {
      file: review,
      line: 'pilot …',
      field: 'passages.2.exact',
      message:
        'This quotation leaves out words of the review: Anna, a ferry pilot … waits for a ship that never arrives',
      fix: 'make two passages: Anna, a ferry pilot / waits for a ship that never arrives',
    },
  ],
  [
    'a passage with an ellipsis in brackets and a slip',
    replace('exact: waits for a ship', 'exact: Anna, a ferry pilott [. . .] waits for a ship'),
    {
      file: review,
      line: 'pilott [',
      field: 'passages.2.exact',
      message: `This quotation leaves out words of the review: Anna, a ferry pilott [. . .] waits for a ship that never arrives
      nowhere in the review: Anna, a ferry pilott
      did you mean: Anna, a ferry pilot`,
      fix: 'make two passages: Anna, a ferry pilott / waits for a ship that never arrives',
    },
  ],
  [
    'a passage with accents as separate characters',
    async () => {
      for (const file of [review, 'content/received/a-patient-film.txt']) {
        await content.replace(file, 'When the fog lifts', 'When the fog in the café lifts');
      }
      await addPassage(`  - exact: ${'the café lifts'.normalize('NFD')}`, '    themes: [sound]')();
    },
    {
      file: review,
      field: 'passages.1.exact',
      message: `they differ at “e” (U+0065) and “é” (U+00E9)
      They look the same`,
    },
  ],
  [
    'a passage whose words occur more than once',
    addPassage('  - exact: one', '    themes: [sound]'),
    {
      file: review,
      line: '- exact: one',
      field: 'passages.1.exact',
      message: `These words occur 3 times in the review: one
      in paragraph 3: … the last of them is [one] too many. Still, the two …`,
      fix: 'quote more words, or add a prefix or suffix: the words directly before or after them.',
    },
  ],
  [
    'a passage whose prefix is not before it',
    addPassage('  - exact: Tom', '    prefix: "her sister "', '    themes: [acting]'),
    {
      file: review,
      line: 'her sister',
      field: 'passages.1.prefix',
      message: `The prefix "her sister " is not directly before the words in the review. They occur
      in paragraph 1: … never arrives, while her brother [Tom] asks her to come home. …`,
      fix: 'copy what is directly before the words, including the space, or remove the prefix.',
    },
  ],
  [
    'a passage that crosses a paragraph break',
    addPassage('  - exact: becomes a conversation. When the fog lifts', '    themes: [sound]'),
    {
      file: review,
      line: 'conversation. When',
      field: 'passages.1.exact',
      message: 'These words begin in paragraph 3 and end in paragraph 4',
      fix: 'for two paragraphs, make two passages.',
    },
  ],
  [
    'a passage that the record has twice',
    addPassage('  - exact: waits for a ship that never arrives', '    themes: [sound]'),
    {
      file: review,
      field: 'passages.3',
      message: 'This passage has the same words, or the same id, as passage 1 of the record.',
    },
  ],
  [
    'a passage that begins within a word',
    replace('exact: waits for', 'exact: aits for'),
    {
      file: review,
      line: 'exact: aits',
      field: 'passages.2.exact',
      message:
        'This passage begins or ends in the middle of a word. Paragraph 1 of the review has: waits for a ship',
      fix: 'quote whole words.',
    },
  ],
  [
    'an id that is not the id of a passage',
    replace('    themes: [sound]', '    themes: [sound]\n    id: text'),
    {
      file: review,
      line: 'id: text',
      field: 'passages.3.id',
      message: '"text" is not the id of a passage, such as passage-1f3a5c7e.',
    },
  ],
  [
    'a passage that supports nothing',
    addPassage('  - exact: the harbour is empty'),
    {
      file: review,
      line: 'exact: the harbour',
      field: 'passages.1',
      message:
        "This passage supports nothing: it has no theme, no stance and is not the rating's passage.",
      fix: 'add the themes or the stance that it supports, or remove the passage.',
    },
  ],
  [
    'words of others that support nothing',
    addPassage('  - exact: the harbour is empty', '    voice: other'),
    {
      file: review,
      field: 'passages.1',
      message: 'This passage supports nothing',
      fix: 'add the themes that it supports, or remove the passage.',
    },
  ],
  [
    'a passage without a purpose in a review without a rating',
    async () => {
      await replace(/^ {4}stance: praise\n---/m, '---')();
      await replace(
        /^rating:\n(?: {2}.*\n)+/m,
        'rating:\n  basis: none\n  reason: no judgement\n',
      )();
    },
    {
      file: review,
      line: '- exact: A patient film',
      field: 'passages.6',
      message: 'This passage supports nothing',
    },
  ],
  [
    'a passage on a theme that the review does not list',
    replace('  - silence\n', ''),
    {
      file: review,
      line: '[acting, silence]',
      field: 'passages.5.themes.2',
      message: 'This passage supports the theme silence, which the review does not list.',
      fix: 'add it to the themes of the review, or remove it here.',
    },
  ],
  [
    'a theme that no passage supports',
    replace('themes: [acting, silence]', 'themes: [acting]'),
    {
      file: review,
      line: '- silence',
      field: 'themes.4',
      message: 'No passage supports the theme silence.',
      fix: 'add words about it to the passages, with themes: [silence], or remove the theme.',
    },
  ],
  [
    'an unknown stance',
    replace('stance: reservation', 'stance: reserved'),
    {
      file: review,
      line: 'stance: reserved',
      field: 'passages.4.stance',
      message: '"reserved" is not one of the values praise, reservation.',
    },
  ],
  [
    'a stance on the words of a character',
    replace(
      '    stance: reservation',
      '    voice: character\n    stance: reservation\n    themes: [acting]',
    ),
    {
      file: review,
      line: 'stance: reservation',
      field: 'passages.4.stance',
      message:
        'These are words of a character, so they cannot have a stance: only the critic judges the film.',
      fix: 'quote the words in which the critic judges the film, or remove the stance.',
    },
  ],
  [
    'a rating supported by the words of others',
    replace(
      /( {2}- exact: A patient film.*\n) {4}stance: praise/,
      '  - exact: A patient film, and a beautiful one.\n    voice: other',
    ),
    {
      file: review,
      line: 'voice: other',
      field: 'passages.6.voice',
      message: 'These are words of others, so they cannot support the rating',
      fix: "choose words of the critic as the rating's passage.",
    },
  ],
  [
    'a theme on which only others speak',
    replace('    themes: [sound]', '    themes: [sound]\n    voice: filmmaker'),
    {
      file: review,
      line: '- sound',
      field: 'themes.2',
      message:
        "Only words of others support the theme sound: no passage on it is in the critic's own words.",
      fix: 'add words of the critic about it to the passages, with themes: [sound], or remove the theme.',
    },
  ],
  [
    'a speaker of the words of the critic',
    replace('    themes: [sound]', '    themes: [sound]\n    speaker: anna-berg'),
    {
      file: review,
      line: 'speaker: anna-berg',
      field: 'passages.3.speaker',
      message: 'This passage has a speaker, anna-berg, but it is in the voice of the critic.',
      fix: 'add the voice: character, filmmaker or other.',
    },
  ],
  [
    'a speaker who is not one of the people',
    addPassage(
      '  - exact: Listen,',
      '    themes: [sound]',
      '    voice: character',
      '    speaker: ana-berg',
    ),
    {
      file: review,
      line: 'speaker: ana-berg',
      field: 'passages.1.speaker',
      message:
        '“ana-berg” is not one of the people: there is no file content/people/ana-berg.yaml.',
      fix: 'correct the name, or add the file; did you mean anna-berg?',
    },
  ],
  [
    'an unknown voice',
    replace('    themes: [sound]', '    themes: [sound]\n    voice: director'),
    {
      file: review,
      line: 'voice: director',
      field: 'passages.3.voice',
      message: '"director" is not one of the values critic, character, filmmaker, other.',
    },
  ],
  [
    'a rating whose words are not in the review',
    replace('passage: A patient film', 'passage: A patent film'),
    {
      file: review,
      line: 'A patent film',
      field: 'rating.passage',
      message: 'did you mean: A patient film, and a beautiful one.',
    },
  ],
  [
    'a rating whose words occur more than once',
    replace(/passage: .*/, 'passage: Tom'),
    {
      file: review,
      line: 'passage: Tom',
      field: 'rating.passage',
      message: 'These words occur 2 times in the review: Tom',
    },
  ],
  [
    'a rating whose words differ from those of the passage that is there for it',
    async () => {
      await replace(/passage: .*/, 'passage: the harbour is emptied')();
      await replace(/(?<=beautiful one\.)\n {4}stance: praise/, '')();
    },
    {
      file: review,
      field: 'rating.passage',
      message:
        "The words of the rating's passage are not those of the passage that is there for it: A patient film, and a beautiful one.",
      fix: 'write the same words in both',
    },
  ],
  [
    'a rating whose words are not a passage',
    replace(/passage: .*/, 'passage: the harbour is empty'),
    {
      file: review,
      line: 'passage: the harbour',
      field: 'rating.passage',
      message: "The words of the rating's passage are not one of the review's passages.",
      fix: 'add them to the passages',
    },
  ],
  [
    'a review without passages',
    replace(/^passages:\n(?: +.*\n)+/m, ''),
    { file: review, field: 'passages', message: 'The field is missing.' },
  ],
]);
