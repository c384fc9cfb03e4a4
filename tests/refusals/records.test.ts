import { describe, expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';
import { germanReview, review } from './fixture.ts';

const content = new BrokenContent();
const film = 'content/films/harbour-lights-2019.yaml';
const replace = (from: string | RegExp, to: string) => () => content.replace(review, from, to);

test('the fixture is accepted as it is', async () => {
  const archive = await content.read();
  expect(archive.reviews.map(({ review: { slug } }) => slug)).toEqual([
    'a-patient-film',
    'wasser-und-licht',
  ]);
});

describe('fields', () => {
  content.refuses([
    [
      'a missing field',
      replace(/^title: .*\n/m, ''),
      {
        file: review,
        line: 'titleBasis:',
        field: 'title',
        message: 'The field is missing.',
        fix: 'add it. The title of the review.',
      },
    ],
    [
      'a field without a value',
      replace(/^title: .*$/m, 'title:'),
      {
        file: review,
        line: 'title:',
        field: 'title',
        message: 'The field is empty.',
        fix: 'fill it in. The title of the review.',
      },
    ],
    [
      'an unknown field',
      replace('language: en', 'langauge: en'),
      {
        file: review,
        line: 'langauge',
        field: 'langauge',
        message: 'There is no field “langauge” here.',
        fix: 'correct its name, or remove it; did you mean language?',
      },
    ],
    [
      'a slug in the frontmatter',
      replace('language: en', 'language: en\nslug: another'),
      { file: review, line: 'slug:', field: 'slug', message: 'There is no field “slug” here.' },
    ],
    [
      'text instead of a list',
      replace(/^themes:\n( {2}- .*\n)+/m, 'themes: waiting\n'),
      {
        file: review,
        line: 'themes: waiting',
        field: 'themes',
        message: '"waiting" is not a list.',
        fix: 'write a list: one item per line, each after a dash and a space.',
      },
    ],
    [
      'text instead of a group of fields',
      replace(/^source:\n( {2}.*\n)+/m, 'source: The Quay Review\n'),
      {
        file: review,
        line: 'source:',
        field: 'source',
        message: '"The Quay Review" is not a group of fields.',
        fix: 'with the fields publication, address and basis',
      },
    ],
    [
      'a number instead of text in a list',
      replace('  - silence', '  - 12'),
      {
        file: review,
        line: '  - 12',
        field: 'themes.4',
        message: 'YAML reads 12 as a number, not as text.',
        fix: "put the text in quotes: '12'. The themes of the review",
      },
    ],
    [
      'a title that YAML reads as a number',
      replace(/^title: .*$/m, 'title: 1917'),
      {
        file: review,
        line: 'title:',
        field: 'title',
        message: 'YAML reads 1917 as a number, not as text.',
        fix: "put the text in quotes: '1917'",
      },
    ],
    [
      'an unknown choice',
      replace('titleBasis: supplied', 'titleBasis: suplied'),
      {
        file: review,
        line: 'titleBasis',
        field: 'titleBasis',
        message: '"suplied" is not one of the values stated, supplied, address.',
      },
    ],
    [
      'an invalid address',
      replace('address: quayreview.example/harbour-lights', 'address: in the spring issue'),
      {
        file: review,
        line: 'in the spring issue',
        field: 'source.address',
        message: '"in the spring issue" is not the address of a web page.',
        fix: 'a host and a path, or a complete URL',
      },
    ],
    [
      'a source without its basis',
      replace(/^ {2}basis: matched\n/m, ''),
      {
        file: review,
        line: 'source:',
        field: 'source.basis',
        message: 'The field is missing.',
        fix: 'stated: the text came with it; matched: the archive found it',
      },
    ],
    [
      'an author twice',
      replace('language: en', 'authors: [Jane Roe, Jane Roe]\nlanguage: en'),
      { file: review, field: 'authors.2', message: '"Jane Roe" is in the list twice.' },
    ],
    [
      'a certainty that is neither of the two',
      replace('    reason:', '    certainty: likely\n    reason:'),
      {
        file: review,
        field: 'corrections.1.certainty',
        message: '"likely" is not one of the values certain, conjectured.',
      },
    ],
    [
      'a reason that ends with a full stop, which pages add',
      replace('decoded wrongly on the way', 'decoded wrongly on the way.'),
      {
        file: review,
        line: 'reason:',
        field: 'corrections.1.reason',
        message: '"a no-break space, decoded wrongly on the way." ends with a full stop.',
        fix: 'remove the full stop: pages add one where it is needed. What happened to the words',
      },
    ],
    [
      'a record that is only text',
      replace(/^---\n[\s\S]*\n---\n/, '---\nA patient film\n---\n'),
      {
        file: review,
        message: '"A patient film" is not a group of fields.',
        fix: 'The record of a review has the fields title, titleBasis, language',
      },
    ],
    [
      'a whole number in quotes',
      () => content.replace(film, 'year: 2019', "year: '2019'"),
      {
        file: film,
        line: 'year:',
        field: 'year',
        message: '"2019" is in quotes, so it is text.',
        fix: 'write it without quotes: 2019. The year of the film.',
      },
    ],
    [
      'a whole number in words',
      () => content.replace(film, 'year: 2019', 'year: two thousand'),
      {
        file: film,
        line: 'year:',
        field: 'year',
        message: '"two thousand" is not a whole number.',
        fix: 'write a whole number. The year of the film.',
      },
    ],
    [
      'a fraction instead of a whole number',
      () => content.replace(film, 'year: 2019', 'year: 2019.5'),
      { file: film, field: 'year', message: '2019.5 is not a whole number.' },
    ],
    [
      'an optional field without a value',
      replace(/^paragraphing: .*$/m, 'paragraphing:'),
      {
        file: review,
        line: 'paragraphing:',
        field: 'paragraphing',
        message: 'The field is empty.',
        fix: 'fill it in, or remove it. How the received text separates its paragraphs.',
      },
    ],
    [
      'a film without its year',
      () => content.replace(film, /^year: .*\n/m, ''),
      {
        file: film,
        field: 'year',
        message: 'The field is missing.',
      },
    ],
  ]);
});

describe('a day on which a text was received', () => {
  test.each([
    ['in another order', '20.11.2026', '"20.11.2026" is not a day.'],
    ['that is a month', '2026-11', '"2026-11" is not a day.'],
    ['on 31 November', '2026-11-31', '"2026-11-31" is not in the calendar.'],
  ])('%s is refused', async (_, received, message) => {
    await content.replace(review, /^received: .*/m, `received: ${received}`);
    await content.expectProblems([
      {
        file: review,
        line: `received: ${received}`,
        field: 'received',
        message,
        fix: '2026-11-20.',
      },
    ]);
  });

  test('may be left out', async () => {
    await content.replace(review, /^received: .*\n/m, '');
    const { reviews } = await content.read();
    expect(reviews[0]?.review.received).toBeUndefined();
  });
});

describe('a date of publication', () => {
  test.each([
    ['in another order', '29.10.2014', '"29.10.2014" is not a date.'],
    ['in words', 'October 2014', '"October 2014" is not a date.'],
    ['with a month of one digit', '2014-1', '"2014-1" is not a date.'],
    ['that is a fraction', '2014.5', '2014.5 is not a date.'],
    ['in the month 13', '2014-13', '"2014-13" is not in the calendar.'],
    ['on 30 February', '2014-02-30', '"2014-02-30" is not in the calendar.'],
    ['before the first film', '214-02-03', '"214-02-03" is not a date.'],
    ['in a year with a slip', '0214-02-03', '"0214-02-03" is before the first film.'],
    ['that is a list', '[2014]', '[2014] is not a date.'],
  ])('%s is refused', async (_, published, message) => {
    await content.replace(review, 'language: en', `published: ${published}\nlanguage: en`);
    await content.expectProblems([
      {
        file: review,
        line: 'published:',
        field: 'published',
        message,
        fix: '2014-10-29, 2014-10 or 2014.',
      },
    ]);
  });

  test.each([
    ['2014', '2014'],
    ["'2014'", '2014'],
    ['2014-10', '2014-10'],
    ['2016-02-29', '2016-02-29'],
  ])('%s is accepted', async (published, value) => {
    await content.replace(review, 'language: en', `published: ${published}\nlanguage: en`);
    const { reviews } = await content.read();
    expect(reviews[0]?.review.published).toBe(value);
  });
});

describe('a language', () => {
  const language = (name: string, message: string): [string, () => Promise<void>, object] => [
    name,
    replace('language: en', `language: ${name}`),
    { message },
  ];
  test.each([
    language('french', '"french" is not a language tag; did you mean fr?'),
    language('Français', '"Français" is not a language tag; did you mean fr?'),
    language('fr_FR', '"fr_FR" is not a language tag; did you mean fr-FR?'),
    language('EN', '"EN" is not a language tag; did you mean en?'),
    language('xx', '"xx" is not a language tag.'),
    language('english-', '"english-" is not a language tag.'),
  ])('called %s', async (_, breakIt, expected) => {
    await breakIt();
    const { problems } = await content.refusal();
    expect(problems).toEqual([
      expect.objectContaining({
        ...expected,
        file: review,
        line: await content.lineOf('language:', review),
        fix: expect.stringContaining('a language tag (BCP 47) such as en, de or pt-BR'),
      }),
    ]);
  });
});

describe('a rating', () => {
  const scale = '  scale: { worst: 0, best: 10 }';
  const german = (from: string, to: string) => () => content.replace(germanReview, from, to);

  content.refuses([
    [
      'in words',
      replace('value: 4.5', 'value: four'),
      {
        file: review,
        line: 'value: four',
        field: 'rating.value',
        message: '"four" is not a number.',
        fix: "A number on the archive's scale: 0.5 to 5 in half steps, so ★★★★½ is 4.5.",
      },
    ],
    [
      'between two steps of the archive’s scale',
      replace('value: 4.5', 'value: 4.7'),
      {
        file: review,
        line: 'value: 4.7',
        field: 'rating.value',
        message: "4.7 is not a step of 0.5 on the archive's scale.",
      },
    ],
    [
      'as a fraction',
      german('value: 8', 'value: 8/10'),
      {
        file: germanReview,
        line: 'value: 8/10',
        field: 'rating.value',
        message: '"8/10" is not a number from 0 to 10, the ends of the scale.',
        fix: 'write value: 8.',
      },
    ],
    [
      'as a fraction of another scale, with its unit',
      german('value: 8', 'value: 5 von 6 Filmbären'),
      {
        file: germanReview,
        line: 'value: 5 von 6',
        field: 'rating.value',
        message: '"5 von 6 Filmbären" is not a number from 0 to 10, the ends of the scale.',
        fix: 'write value: 5 and scale: { worst: 0, best: 6, unit: Filmbären }.',
      },
    ],
    [
      'with half a sign',
      german('value: 8', 'value: 3½'),
      {
        file: germanReview,
        line: 'value: 3½',
        field: 'rating.value',
        message: '"3½" is not a number from 0 to 10, the ends of the scale.',
        fix: 'write value: 3.5.',
      },
    ],
    [
      'in percent',
      german('value: 8', 'value: 80%'),
      {
        file: germanReview,
        field: 'rating.value',
        message: '"80%" is not a number from 0 to 10',
        fix: "write value: 80 and scale: { worst: 0, best: 100, unit: '%' }.",
      },
    ],
    [
      'in stars, estimated',
      replace('value: 4.5', 'value: ★★★★½'),
      {
        file: review,
        line: 'value: ★★★★½',
        field: 'rating.value',
        message: '"★★★★½" is not a number.',
        fix: 'write value: 4.5.',
      },
    ],
    [
      'as a fraction, estimated',
      replace('value: 4.5', 'value: 9/10'),
      {
        file: review,
        field: 'rating.value',
        message: '"9/10" is not a number.',
        fix: 'if the critic gives this rating, write basis: stated, value: 9 and scale: { worst: 0, best: 10 }.',
      },
    ],
    [
      'on a scale that is a list of numbers',
      german(scale, '  scale: [0, 10]'),
      {
        file: germanReview,
        field: 'rating.scale',
        message: "[0,10] is not a critic's scale.",
        fix: 'write scale: { worst: 0, best: 10 }.',
      },
    ],
    [
      'with a unit that the review does not name',
      german('best: 10 }', 'best: 10, unit: Filmbären }'),
      {
        file: germanReview,
        line: 'unit: Filmbären',
        field: 'rating.scale.unit',
        message:
          "“Filmbären” is not in the words of the rating's passage: acht von zehn Leuchttürmen",
        fix: 'copy the unit from the review, and quote it in the passage.',
      },
    ],
    [
      'in stars as a value',
      german('value: 8', 'value: ★★★★'),
      {
        file: germanReview,
        line: 'value: ★★★★',
        field: 'rating.value',
        message: '"★★★★" is not a number from 0 to 10, the ends of the scale.',
        fix: 'write value: 4 and scale: { worst: 0, best: 5 }.',
      },
    ],
    [
      'in stars as a scale',
      german(scale, '  scale: ★★★★★'),
      {
        file: germanReview,
        line: 'scale: ★★★★★',
        field: 'rating.scale',
        message: '"★★★★★" is not a critic\'s scale.',
        fix: 'write scale: { worst: 0, best: 5 }.',
      },
    ],
    [
      'by a grade that its scale does not have',
      german(`${scale}\n  value: 8`, '  scale: [C, B, A]\n  value: D'),
      {
        file: germanReview,
        line: 'value: D',
        field: 'rating.value',
        message: '"D" is not one of the grades C, B, A.',
        fix: 'write one of the grades of the scale, or add this one to the scale, whose worst grade comes first.',
      },
    ],
    [
      'by the critic on the archive’s scale',
      replace('basis: estimated', 'basis: stated'),
      {
        file: review,
        line: 'scale: archive',
        field: 'rating.scale',
        message: '"archive" is the archive\'s own scale, not the critic\'s.',
        fix: "write basis: estimated if the archive estimates the rating. If the critic gives it, write the critic's scale",
      },
    ],
    [
      'by the archive on a critic’s scale',
      german('basis: stated', 'basis: estimated'),
      {
        file: germanReview,
        line: 'scale:',
        field: 'rating.scale',
        message: '{"worst":0,"best":10} is not the archive\'s scale.',
        fix: "If the critic gave the rating, use basis: stated and the critic's scale.",
      },
    ],
    [
      'by grades whose best comes first',
      german(`${scale}\n  value: 8`, '  scale: [A, B, C]\n  value: A'),
      {
        file: germanReview,
        field: 'rating.scale',
        message: 'The field begins with the best grade; the worst comes first.',
      },
    ],
    [
      'above the archive’s scale',
      replace('value: 4.5', 'value: 8'),
      { file: review, field: 'rating.value', message: '8 is above 5, the best value' },
    ],
    [
      'with a typo in its scale',
      german('worst: 0', 'wurst: 0'),
      {
        file: germanReview,
        line: 'wurst',
        field: 'rating.scale.wurst',
        message: 'There is no field “wurst” here.',
        fix: 'did you mean worst?',
      },
    ],
    [
      'without its basis',
      replace(/^ {2}basis: estimated\n/m, ''),
      {
        file: review,
        line: 'rating:',
        field: 'rating.basis',
        message: 'The field is missing.',
        fix: 'estimated: the archive estimates the rating from the text; stated: the critic gives it; none: ',
      },
    ],
    [
      'that is none, with a value',
      replace(
        /^ {2}basis: estimated\n {2}scale: archive\n/m,
        '  basis: none\n  reason: no judgement\n',
      ),
      {
        file: review,
        line: 'value: 4.5',
        field: 'rating.value',
        message: '4.5 is not allowed here.',
        fix: 'remove it. With basis: none, there is only the reason.',
      },
      {
        file: review,
        line: 'passage: A patient',
        field: 'rating.passage',
        message: '"A patient film, and a beautiful one." is not allowed here.',
      },
    ],
    [
      'that is none, without a reason',
      replace(/^rating:\n(?: {2}.*\n)+/m, 'rating:\n  basis: none\n'),
      {
        file: review,
        line: 'rating:',
        field: 'rating.reason',
        message: 'The field is missing.',
        fix: 'Why the review has no rating',
      },
    ],
    [
      'that is none, with a full stop after the reason',
      replace(/^rating:\n(?: {2}.*\n)+/m, 'rating:\n  basis: none\n  reason: No judgement.\n'),
      {
        file: review,
        line: 'reason: No',
        field: 'rating.reason',
        message: '"No judgement." ends with a full stop.',
      },
    ],
    [
      'with a reason as if it were none',
      replace('basis: estimated', 'basis: estimated\n  reason: no judgement'),
      {
        file: review,
        line: 'reason: no judgement',
        field: 'rating.reason',
        message: 'There is no field “reason” here.',
      },
    ],
    [
      'with an unknown basis',
      replace('basis: estimated', 'basis: guessed'),
      {
        file: review,
        line: 'basis: guessed',
        field: 'rating.basis',
        message: '"guessed" is not one of the values estimated, stated, none.',
      },
    ],
  ]);
});

describe('YAML', () => {
  content.refuses([
    [
      'a title with a colon',
      replace(/^title: .*$/m, 'title: Harbour Lights: a film'),
      {
        file: review,
        line: 'title: Harbour',
        message: 'This is not valid YAML:',
        fix: "put the text in quotes: title: 'Harbour Lights: a film'",
      },
    ],
    [
      'an apostrophe between single quotes',
      replace(/^title: .*$/m, "title: 'It's a film'"),
      {
        file: review,
        line: "title: 'It's",
        message: 'This is not valid YAML:',
        fix: "put the text in quotes: title: 'It''s a film'",
      },
    ],
    [
      'a title with two quotations',
      replace(/^title: .*$/m, 'title: "Harbour" and "Lights"'),
      {
        file: review,
        line: 'title: "Harbour"',
        message: 'This is not valid YAML: the text begins or goes on with a sign',
        fix: `put the text in quotes: title: '"Harbour" and "Lights"'`,
      },
    ],
    [
      'a quotation within double quotes',
      replace(/^title: .*$/m, 'title: "The "Harbour" film"'),
      {
        file: review,
        line: 'title: "The',
        message: 'This is not valid YAML',
        fix: `put the text in quotes: title: 'The "Harbour" film'`,
      },
    ],
    [
      'an unclosed quotation mark',
      replace('publication: The Quay Review', 'publication: "The Quay Review'),
      {
        file: review,
        line: 'publication:',
        message: 'This is not valid YAML: a quotation mark is not closed.',
        fix: 'close every bracket and every quotation mark',
      },
    ],
    [
      'a backslash between double quotes',
      replace(/^title: .*$/m, 'title: "Harbour\\days"'),
      {
        file: review,
        line: 'title: "Harbour',
        message: 'This is not valid YAML: between double quotes, a backslash begins a sign',
        fix: 'write a backslash as \\\\, or put the text in single quotes.',
      },
    ],
    [
      'a passage that goes on with a colon in its second line',
      replace('exact: Every bell and', 'exact: Every bell\n      and one: thing and'),
      {
        file: review,
        line: 'exact: Every bell',
        message: 'This is not valid YAML: the line does not belong to what is above it',
        fix: 'If the text goes on in the next line, and has a colon there, put the whole text in quotes.',
      },
    ],
    [
      'a passage that begins with a quotation mark',
      replace(
        '  - exact: waits for',
        '  - exact: "Listen," Anna says\n    themes: [sound]\n  - exact: waits for',
      ),
      {
        file: review,
        line: '- exact: "Listen,"',
        message: 'The line reads:   - exact: "Listen," Anna says',
        fix: `put the text in quotes: exact: '"Listen," Anna says'`,
      },
    ],
    [
      'text that YAML reads as a reference',
      replace(/^title: .*$/m, 'title: *Harbour Lights*'),
      {
        file: review,
        line: 'title: *',
        message: 'YAML reads *Harbour as a reference, not as text.',
        fix: "put the text in quotes: title: '*Harbour Lights*'",
      },
    ],
    [
      'text whose first word YAML reads as a type',
      replace('publication: The', 'publication: !The'),
      {
        file: review,
        line: 'publication:',
        message: 'YAML reads !The as a type, not as text.',
        fix: "put the text in quotes: publication: '!The Quay Review'",
      },
    ],
    [
      'text whose first word YAML reads as a name',
      replace('publication: The', 'publication: &The'),
      {
        file: review,
        line: 'publication:',
        message: 'YAML reads &The as a name, not as text.',
        fix: "publication: '&The Quay Review'",
      },
    ],
    [
      'text whose end YAML reads as a comment',
      replace('publication: The Quay', 'publication: The #1 Quay'),
      {
        file: review,
        line: 'publication:',
        message: 'YAML reads #1 Quay Review as a comment, not as text.',
        fix: "publication: 'The #1 Quay Review'",
      },
    ],
    [
      'a tab',
      replace('  value: 4.5', '\tvalue: 4.5'),
      {
        file: review,
        line: '\tvalue: 4.5',
        message: 'This is not valid YAML:',
        fix: 'indent with spaces, two for each level.',
      },
    ],
    [
      'an unclosed bracket',
      replace('themes: [acting, silence]', 'themes: [acting, silence'),
      {
        file: review,
        message: 'This is not valid YAML:',
        fix: 'close every bracket and every quotation mark, on this line and the line above.',
      },
    ],
    [
      'a field without a space after its colon',
      replace('language: en', 'language:en'),
      {
        file: review,
        line: 'language:en',
        message: 'This is not valid YAML:',
        fix: 'put a space after the colon of a field',
      },
    ],
    [
      'a field that is not aligned',
      replace('    stance: reservation', '   stance: reservation'),
      {
        file: review,
        line: '   stance: reservation',
        message: 'The line reads:    stance: reservation',
        fix: 'align the fields of one item',
      },
    ],
    [
      'a passage without its dash',
      replace('  - exact: Every bell', '    exact: Every bell'),
      {
        file: review,
        line: 'exact: Every bell',
        message: 'This is not valid YAML: a field of this name is already there.',
        fix: 'put the missing dash before the second item',
      },
    ],
    [
      'a duplicate field',
      replace('language: en', 'language: en\nlanguage: de'),
      {
        file: review,
        line: 'language: de',
        message: 'This is not valid YAML: a field of this name is already there.',
        fix: 'remove one of the two fields with this name',
      },
    ],
    [
      'a frontmatter without an end',
      replace(/\n---\n/, '\n'),
      {
        file: review,
        line: '---',
        message: 'The frontmatter has no end.',
        fix: "put a line --- between the review's record and its text.",
      },
    ],
    [
      'no frontmatter',
      replace(/^---\n/, ''),
      {
        file: review,
        message: 'The file has no frontmatter.',
        fix: 'begin the file with a line ---',
      },
    ],
  ]);
});

describe('themes and films', () => {
  const sound = 'content/themes/sound.yaml';
  content.refuses([
    [
      'a misspelt theme of the review',
      replace('  - waiting', '  - waitnig'),
      {
        file: review,
        line: '- waitnig',
        field: 'themes.1',
        message:
          '“waitnig” is not one of the themes: there is no file content/themes/waitnig.yaml.',
        fix: 'correct the name, or add the file; did you mean waiting?',
      },
    ],
    [
      'a misspelt theme of a passage',
      replace('themes: [sound]', 'themes: [sond]'),
      {
        file: review,
        line: '[sond]',
        field: 'passages.3.themes.1',
        message: '“sond” is not one of the themes',
        fix: 'did you mean sound?',
      },
    ],
    [
      'a theme that resembles no other',
      replace('  - waiting', '  - choreography'),
      {
        file: review,
        field: 'themes.1',
        message: '“choreography” is not one of the themes',
        fix: 'did you mean waiting?',
      },
    ],
    [
      'a theme of a passage that resembles no other',
      replace('themes: [sound]', 'themes: [choreography]'),
      {
        file: review,
        line: '[choreography]',
        field: 'passages.3.themes.1',
        message: '“choreography” is not one of the themes',
        fix: 'did you mean sound?',
      },
    ],
    [
      'a theme of the review and its passages that resembles no other',
      async () => {
        await replace('  - waiting', '  - choreography')();
        await replace(/themes: \[waiting\]/g, 'themes: [choreography]')();
      },
      {
        file: review,
        field: 'themes.1',
        message: '“choreography” is not one of the themes',
        fix: 'the known names are: acting, silence, sound, waiting.',
      },
    ],
    [
      'an unknown film',
      replace('harbour-lights-2019', 'birdman-2014'),
      {
        file: review,
        line: 'film:',
        field: 'film',
        message: '“birdman-2014” is not one of the films',
        fix: 'the known names are: harbour-lights-2019.',
      },
    ],
    [
      'a theme without its label in the root language',
      () => content.replace(sound, /^ {2}en: Sound\n/m, ''),
      {
        file: sound,
        line: 'label:',
        field: 'label.en',
        message: 'The field is missing.',
        fix: 'It is needed in en; other interface languages: de.',
      },
    ],
    [
      'a pitch that cannot be drawn',
      () => content.replace(sound, 'pitch: 6', 'pitch: 140'),
      {
        file: sound,
        line: 'pitch:',
        field: 'pitch',
        message: '140 is above 36, the highest pitch that can be drawn.',
      },
    ],
    [
      'two themes with the same pitch',
      () => content.replace(sound, 'pitch: 6', 'pitch: 3'),
      {
        file: sound,
        line: 'pitch:',
        field: 'pitch',
        message: 'The theme waiting has the same pitch, 3.',
        fix: 'give one of the two another pitch; 1 is free.',
      },
      {
        file: 'content/themes/waiting.yaml',
        line: 'pitch:',
        field: 'pitch',
        message: 'The theme sound has the same pitch, 3.',
      },
    ],
    [
      'the id of a theme as a former id',
      () => content.replace(sound, 'pitch: 6', 'pitch: 6\nformerly: [noise, waiting]'),
      {
        file: sound,
        line: 'formerly:',
        field: 'formerly.2',
        message: '“waiting” is not a former id: there is a file content/themes/waiting.yaml.',
        fix: 'remove the id here, or remove that file.',
      },
    ],
    [
      'the theme’s own id as a former id',
      () => content.replace(sound, 'pitch: 6', 'pitch: 6\nformerly: [sound]'),
      {
        file: sound,
        field: 'formerly.1',
        message: '“sound” is not a former id: it is the id that the theme has now.',
        fix: 'remove it.',
      },
    ],
    [
      'a former id of two themes',
      async () => {
        await content.replace(sound, 'pitch: 6', 'pitch: 6\nformerly: [noise]');
        await content.replace(
          'content/themes/silence.yaml',
          'pitch: 12',
          'pitch: 12\nformerly:\n  - quiet\n  - noise',
        );
      },
      {
        file: 'content/themes/silence.yaml',
        line: '- noise',
        field: 'formerly.2',
        message: 'The theme sound has the same former id, “noise”.',
        fix: 'remove the id from one of the two',
      },
      {
        file: sound,
        line: 'formerly:',
        field: 'formerly.1',
        message: 'The theme silence has the same former id, “noise”.',
      },
    ],
    [
      'a former id that cannot be part of an address',
      () => content.replace(sound, 'pitch: 6', 'pitch: 6\nformerly: [Loud Noise]'),
      {
        file: sound,
        line: 'formerly:',
        field: 'formerly.1',
        message: '"Loud Noise" is not the name of a file',
        fix: 'The former ids of the theme',
      },
    ],
    [
      'a former id twice',
      () => content.replace(sound, 'pitch: 6', 'pitch: 6\nformerly: [noise, noise]'),
      { file: sound, field: 'formerly.2', message: '"noise" is in the list twice.' },
    ],
  ]);
});
