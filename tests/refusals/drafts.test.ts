import { mkdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describeSteps } from '../../src/editing/drafts/describe-steps.ts';
import { draftReview, type SourceFile } from '../../src/editing/drafts/draft-review.ts';
import { readKnownContent } from '../../src/editing/drafts/known-content.ts';
import type { Ask, Given } from '../../src/editing/drafts/questions.ts';
import { saveDraft } from '../../src/editing/drafts/save-draft.ts';
import { withoutDrafts } from '../../src/loader/without-drafts.ts';
import { BrokenContent } from './broken-content.ts';
import { review } from './fixture.ts';

const content = new BrokenContent();
const nothing: Given = { themes: [], acceptsCorrections: false };
const film = 'harbour-lights-2019';

const french =
  "Harbour Lights est un film patient, et d une beauté rare.  On y entend la mer avant de la voir : « écoute », dit-elle, et personne ne répond.\r\n\r\nL'attente est longue, mais elle n'est jamais vaine, et le silence y parle. Jeanne Roux l'a dit avant moi.\r\n\r\nNote : 4/5\r\n";

const file = (text: string | Uint8Array, name = 'un-film.txt'): SourceFile => ({
  path: `/tmp/${name}`,
  name,
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
});

async function add(source: SourceFile, given: Partial<Given> = {}, ask?: Ask) {
  const known = await readKnownContent(content.folder, ['en', 'de']);
  const draft = await draftReview(source, { ...nothing, ...given }, known, ask);
  await saveDraft(content.folder, draft.files);
  return draft;
}

test('a draft builds, and is not published', async () => {
  await add(file(french));
  expect(await readFile(content.path('content/received/un-film.txt'), 'utf8')).toBe(french);
  const archive = await content.read();
  const draft = archive.reviews.find(({ review: { slug } }) => slug === 'un-film')?.review;
  expect(draft).toMatchObject({
    draft: true,
    language: 'fr',
    film,
    themes: [],
    corrections: [],
    rating: { basis: 'stated', scale: { worst: 0, best: 5 }, value: 4, passage: '4/5' },
  });
  expect(draft?.paragraphs).toHaveLength(3);
  const published = withoutDrafts(archive);
  expect(published.reviews.map(({ review: { slug } }) => slug)).not.toContain('un-film');
  expect(published.received.map(({ id }) => id)).not.toContain('un-film');
  const warnings = await content.warnings();
  expect(warnings.map(({ field }) => field)).toContain('draft');
});

test('a draft without a rating or a passage builds', async () => {
  await add(
    file(
      'Harbour Lights is a film that I would like to see again, and soon, if I may.\n',
      'again.txt',
    ),
  );
  const { reviews } = await content.read();
  const draft = reviews.find(({ review: { slug } }) => slug === 'again')?.review;
  expect(draft?.rating.basis).toBe('none');
  expect(draft?.passages.map(({ themes }) => themes)).toEqual([[]]);
});

test('accepted corrections are in the record and in the text, others are comments', async () => {
  await add(file(french), { acceptsCorrections: true });
  const text = await content.text('content/reviews/un-film.md');
  expect(text).toContain("d'une beauté rare. On");
  expect(text).toMatch(/^corrections:\n {2}- received: /m);
  await content.remove('content/reviews/un-film.md');
  await content.remove('content/received/un-film.txt');
  await add(file(french));
  const proposed = await content.text('content/reviews/un-film.md');
  expect(proposed).toContain('d une beauté rare.  On');
  expect(proposed).toMatch(/^# corrections:\n# {3}- received: /m);
  await expect(content.read()).resolves.toBeDefined();
});

test('in a terminal, the editor is asked for what is not given', async () => {
  const questions: string[] = [];
  const ask: Ask = async (question, guess = '') => {
    questions.push(question);
    if (question.startsWith('Authors')) return 'Jeanne Roux, Paul Lenoir';
    if (question.startsWith('Title')) return 'Une patience: la mer';
    if (question.startsWith('Correct')) return 'y';
    return guess;
  };
  const { record } = await add(file(french), { language: 'fr' }, ask);
  expect(questions.some((question) => question.startsWith('Language'))).toBe(false);
  expect(record).toMatchObject({ title: 'Une patience: la mer', titleBasis: 'stated', film });
  expect(record.corrections).not.toEqual([]);
  const { reviews } = await content.read();
  const draft = reviews.find(({ review: { slug } }) => slug === 'un-film')?.review;
  expect(draft?.authors).toEqual(['Jeanne Roux', 'Paul Lenoir']);
});

test('after an answer that cannot be used, the editor is told why and asked again', async () => {
  const answers = [
    ['french', 'fr'],
    ['haven-lights', 'new'],
    ['', 'La Marée'],
    ['soon', '1066', '2021'],
    [',', 'Inès Or, Paul Lenoir'],
    ['fr'],
    ['maybe', 'y'],
    ['y'],
    [''],
    ['Un Film', 'a-patient-film', 'un-film'],
    [''],
    ['2014-02-30', 'May', '2014-05'],
    ['Le Port'],
    ['harbour', 'port.example/film'],
    ['y'],
  ].flat();
  const questions: string[] = [];
  const ask: Ask = async (question, guess = '') => {
    questions.push(question);
    const answer = answers.shift() ?? 'nothing left';
    return answer === '' ? guess : answer;
  };
  const { record, slug } = await add(file(french), {}, ask);
  expect(answers).toEqual([]);
  expect(slug).toBe('un-film');
  expect(record).toMatchObject({
    language: 'fr',
    film: 'la-maree-2021',
    published: '2014-05',
    source: { publication: 'Le Port', address: 'port.example/film' },
  });
  const mistakes = questions.flatMap((question) => question.split('\n').slice(0, -1));
  expect(mistakes).toEqual([
    '“french” is not a language tag; did you mean fr?',
    expect.stringContaining('There is no film haven-lights; '),
    'An answer is needed.',
    '“soon” is not the year of a film: write one such as 2014.',
    '“1066” is not the year of a film: write one such as 2014.',
    'A film needs a director.',
    '“maybe” is neither y nor n.',
    expect.stringContaining('“Un Film” cannot be a slug: '),
    'There is a review a-patient-film already: choose another.',
    '“2014-02-30” is not in the calendar.',
    '“May” is not a date.',
    '“harbour” is not the address of a web page.',
  ]);
});

test('the record of a new film is written, too', async () => {
  const draft = await add(file(french.replaceAll('Harbour Lights', 'La Marée')), {
    newFilm: { title: 'La Marée', year: 2021, directors: ["Inès: d'Or"] },
  });
  const steps = describeSteps([draft]);
  expect(steps).toMatch(/passages -- un-film\n[\s\S]*complete content\/films\/la-maree-2021\.yaml/);
  expect(steps).toMatch(/npm run translations[\s\S]*asked/);
  const ofKnownFilm = { ...draft, files: draft.files.slice(1) };
  expect(describeSteps([ofKnownFilm])).not.toContain('complete content/');
  const { rating: _, ...unrated } = draft.record;
  const ofSeveral = describeSteps([draft, { ...ofKnownFilm, slug: 'another', record: unrated }]);
  expect(ofSeveral).toContain('mark passages in each review');
  expect(ofSeveral).toMatch(/add the ratings? of another$/m);
  expect(ofSeveral.match(/complete content/g)).toHaveLength(1);
  expect(describeSteps([])).toBe('');
  const { films } = await content.read();
  expect(films.find(({ id }) => id === 'la-maree-2021')).toMatchObject({
    title: 'La Marée',
    language: 'fr',
    directors: ["Inès: d'Or"],
  });
});

const decomposed = (text: string) => text.replaceAll('\r\n', '\n').normalize('NFD');

test.each<[string, () => Promise<unknown>, string]>([
  [
    'the same text with other line ends and another normalisation',
    async () => {
      await add(file(french));
      await add(file(decomposed(french), 'other.txt'));
    },
    'The archive has this text already: content/reviews/un-film.md.',
  ],
  [
    'a slug that is taken',
    () => add(file(french), { slug: 'a-patient-film' }),
    'There is a review a-patient-film already',
  ],
  ['a slug that is no address', () => add(file(french), { slug: 'Un Film' }), '--slug un-film'],
  [
    'a film that does not exist',
    () => add(file(french), { film: 'harbor-lights-2019' }),
    'did you mean harbour-lights-2019?',
  ],
  [
    'a text that names no film',
    () => add(file('Ce texte ne nomme aucun film, et pourtant il est assez long pour un essai.')),
    '--film-title, --film-year and --director',
  ],
  [
    'a film without its director',
    () => add(file(french), { newFilm: { title: 'X', year: 2020 } }),
    '--director',
  ],
  [
    'a film before the first film',
    () =>
      add(file(french), {
        newFilm: { title: 'X', year: 1066, directors: ['Y'], language: 'fr' },
      }),
    'The draft would have problems',
  ],
  ['a name of a language', () => add(file(french), { language: 'french' }), '--language fr'],
  ['an unknown theme', () => add(file(french), { themes: ['wating'] }), 'did you mean waiting?'],
  [
    'a date that is none',
    () => add(file(french), { published: '2014-02-30' }),
    'is not in the calendar',
  ],
  ['another encoding', () => add(file(Buffer.from(french, 'latin1'))), 'ISO-8859-1'],
  [
    'an address without a publication',
    () => add(file(french), { address: 'example.org/x' }),
    '--publication',
  ],
])('%s is refused', async (_, adding, message) => {
  await expect(adding()).rejects.toThrow(message);
});

test('nothing is overwritten, and no part of a draft is left behind', async () => {
  await mkdir(content.path('content/received'), { recursive: true });
  await content.write('content/received/x.txt', 'here before');
  const files = [
    { path: 'films/new-2020.yaml', content: 'title: New\n' },
    { path: 'received/x.txt', content: 'new' },
  ];
  await expect(saveDraft(content.folder, files)).rejects.toThrow(
    'content/received/x.txt exists already',
  );
  expect(await content.text('content/received/x.txt')).toBe('here before');
  await expect(content.text('content/films/new-2020.yaml')).rejects.toThrow();
});

test.each(['draft: True', "'draft': true"])('%s makes a draft, too', async (field) => {
  await content.replace(review, 'title:', `${field}\ntitle:`);
  const { problems } = await content.refusal();
  // The film quotes the review, which is its only problem.
  for (const { message } of problems) expect(message).toContain('is a draft');
});

test('a film cannot quote a draft', async () => {
  await content.replace(review, 'title:', 'draft: true\ntitle:');
  const { problems } = await content.refusal();
  expect(problems.length).toBeGreaterThan(0);
  for (const { message } of problems)
    expect(message).toContain('is a draft, which is not published');
});
