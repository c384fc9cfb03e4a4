import { Reading, replace, review } from './refusal.ts';

const reading = new Reading();

/** Adds lines to the record's passages, as the first of them. */
const addPassage = (...lines: string[]) =>
  reading.project.edit(
    review,
    replace('passages:\n', `passages:\n${lines.map((line) => `${line}\n`).join('')}`),
  );

reading.refuses([
  [
    'a passage with a slip',
    () =>
      reading.project.edit(
        review,
        replace('exact: it always will end', 'exact: it allways will end'),
      ),
    `${review}:46 \\(passages.9.exact\\)`,
    'These words occur nowhere in the review: it allways will end in violence',
    'did you mean: it always will end in violence and aggression. \\(paragraph 3\\)',
    'they part at “l” \\(U\\+006C\\) and “w” \\(U\\+0077\\)',
    'quote the words exactly as the body has them',
  ],
  [
    'a passage in another case',
    () => reading.project.edit(review, replace('exact: it always', 'exact: It always')),
    `${review}:46 \\(passages.9.exact\\)`,
    'did you mean: it always will end',
  ],
  [
    'a passage of which nothing is in the review',
    () => addPassage('  - exact: Zwölf Boxkämpfer jagen Viktor quer', '    themes: [tension]'),
    `${review}:28 \\(passages.1.exact\\)`,
    'nothing in the review comes near these words',
  ],
  [
    'a passage whose words occur more than once',
    () => addPassage('  - exact: never', '    themes: [tension]'),
    `${review}:28 \\(passages.1.exact\\)`,
    /These words occur \d+ times in the review: never/,
    'in paragraph 2: … it turns out, is just \\[never\\] good enough. He practices pieces …',
    'add as prefix or suffix what stands directly before or after them',
  ],
  [
    'a passage whose context is not around it',
    () =>
      addPassage(
        '  - exact: never',
        '    prefix: "is simply "',
        '    suffix: " good enough"',
        '    themes: [tension]',
      ),
    `${review}:29 \\(passages.1.prefix\\)`,
    'This prefix does not stand directly before the words: "is simply "',
    'in paragraph 2: … it turns out, is just \\[never\\] good enough. He practices pieces …',
  ],
  [
    'a passage that crosses a border of paragraphs',
    () =>
      addPassage(
        '  - exact: never will he be considered worthy. Whiplash is an incredible piece',
        '    themes: [tension]',
      ),
    `${review}:28 \\(passages.1.exact\\)`,
    'run from paragraph 2 into paragraph 3',
    'two paragraphs make two passages',
  ],
  [
    'a passage that is recorded twice',
    () =>
      addPassage(
        '  - exact: it always will end in violence and aggression',
        '    themes: [tension]',
      ),
    `${review}:48 \\(passages.10\\)`,
    'Passage 1 of the record has the same words',
  ],
  [
    'a passage that is cut within a word',
    () =>
      reading.project.edit(
        review,
        replace('exact: it always will end', 'exact: t always will end'),
      ),
    `${review}:46 \\(passages.9.exact\\)`,
    'begins or ends within a word. The review has, in paragraph 3: it always will end',
  ],
  [
    'an id that is no passage’s',
    () =>
      reading.project.edit(
        review,
        replace('    themes: [abuse]', '    themes: [abuse]\n    id: text'),
      ),
    `${review}:33 \\(passages.2.id\\)`,
    'is not the id of a passage, as passage-1f3a5c7e',
  ],
  [
    'a pitch that cannot be drawn',
    () => reading.project.edit('content/themes/tension.yaml', replace('pitch: 6', 'pitch: 140')),
    'content/themes/tension.yaml:\\d+ \\(pitch\\)\\n.*above 36',
  ],
  [
    'a field of a passage that is not below the others',
    () => reading.project.edit(review, replace('    stance: praise', '   stance: praise')),
    `${review}:30\\n.*This is not YAML.*The line reads: +stance: praise`,
    'look at how it is indented',
  ],
  [
    'a passage without its dash',
    () => reading.project.edit(review, replace('  - exact: suddenly', '    exact: suddenly')),
    `${review}:\\d+\\n.*This is not YAML.*The line reads: +exact: suddenly`,
    'the dash is missing before the second item',
  ],
  [
    'a passage that begins with a quotation mark and goes on after it',
    () => addPassage(`  - exact: "Not quite my tempo," he says`, '    themes: [tension]'),
    `${review}:28\\n.*The line reads: +- exact: "Not quite my tempo," he says`,
    "goes into quotes: '…', in which an apostrophe is written twice",
  ],
  [
    'a passage that bears nothing',
    () => addPassage('  - exact: A foregone conclusion.'),
    `${review}:28 \\(passages.1\\)`,
    'bears nothing: no theme, no stance, and not the rating',
  ],
  [
    'a passage on a theme that the review does not claim',
    () => addPassage('  - exact: A foregone conclusion.', '    themes: [musik]'),
    `${review}:29 \\(passages.1.themes.1\\)`,
    'The review does not claim the theme musik',
  ],
  [
    'a theme that no passage bears',
    () => reading.project.edit(review, replace('  - tension\n', '  - tension\n  - obsession\n')),
    `${review}:13 \\(themes.7\\)`,
    'No passage bears the theme obsession',
    'themes: \\[obsession\\]',
  ],
  [
    'a stance that is none',
    () => reading.project.edit(review, replace('stance: praise', 'stance: prais')),
    `${review}:30 \\(passages.1.stance\\)`,
    'takes praise or reservation, not "prais"',
  ],
  [
    'a rating whose words are not in the review',
    () => reading.project.edit(review, replace('passage: Perfection.', 'passage: Perfectoin.')),
    `${review}:18 \\(rating.passage\\)`,
    'These words occur nowhere in the review',
    'did you mean: Perfection. Glorious, breathless, cinematic perfection.',
  ],
  [
    'a rating whose words occur more than once',
    () => reading.project.edit(review, replace(/passage: .*/, 'passage: Fletcher')),
    `${review}:18 \\(rating.passage\\)`,
    /These words occur \d+ times in the review/,
  ],
  [
    'a rating whose words are no passage',
    () => reading.project.edit(review, replace(/passage: .*/, 'passage: A foregone conclusion.')),
    `${review}:18 \\(rating.passage\\)`,
    'are none of the passages of the review',
    'add them to passages',
  ],
  [
    'a review without passages',
    () => reading.project.edit(review, replace(/^passages:\n(?: +.*\n)+/m, '')),
    `${review}:\\d+ \\(passages\\)`,
    'The field is missing',
  ],
  [
    'two themes of one pitch',
    () => reading.project.edit('content/themes/tension.yaml', replace('pitch: 6', 'pitch: 7')),
    'content/themes/tension.yaml:\\d+ \\(pitch\\)\\n.*The theme ambition has the pitch 7 too',
    'content/themes/ambition.yaml:\\d+ \\(pitch\\)\\n.*The theme tension has the pitch 7 too',
    /give one of the two another pitch; \d+ is free/,
  ],
]);
