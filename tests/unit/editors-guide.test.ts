import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isDisputed } from '../../src/archive/films/disputes.ts';
import { draftReview } from '../../src/editing/drafts/draft-review.ts';
import { writeFilm } from '../../src/editing/drafts/film-record.ts';
import { readKnownContent } from '../../src/editing/drafts/known-content.ts';
import { readArguments } from '../../src/editing/drafts/read-arguments.ts';
import { saveDraft } from '../../src/editing/drafts/save-draft.ts';
import { marksToRecord } from '../../src/editing/move-passages.ts';
import { fieldsAt, jsonSchemaOf } from '../../src/loader/field-descriptions.ts';
import { type Archive, readArchive } from '../../src/loader/read-archive.ts';
import { scanMarks } from '../../src/passage-marks/scan-marks.ts';
import { filmRecordSchema } from '../../src/schema/film.ts';
import { personRecordSchema } from '../../src/schema/person.ts';
import { reviewRecordSchema } from '../../src/schema/review.ts';
import { themeRecordSchema } from '../../src/schema/theme.ts';
import { languages, paragraphLabel } from '../support/archive.ts';
import { fiveReviews } from '../support/content-folders.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(root, 'content/README.md'), 'utf8');
/** The records of the archive that the walkthrough relies on. */
const reliedOn = [
  'people/charlie-parker.yaml',
  'themes/ambition.yaml',
  'themes/mentorship.yaml',
  'themes/performance.yaml',
];
const slug = 'a-lesson-in-waiting';
const review = `content/reviews/${slug}.md`;
const receivedText = `content/received/${slug}.txt`;
const film = 'content/films/the-tide-table-2021.yaml';
/** The text that the walkthrough adds. */
const [, sourceText = ''] =
  new RegExp(`\`${slug}\\.txt\`:\\n\\n\`\`\`text\\n([\\s\\S]*?)\`\`\``).exec(guide) ?? [];

/** The files that the walkthrough shows, each under its path. */
const files = [...guide.matchAll(/^`(content\/.+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, path = '', text = '']) => ({ path, text }),
);
/** The parts of a review's record that the guide shows on their own. */
const additions = [
  ...guide.matchAll(/```yaml\n((?:corrections|remarks|people|confirmed):\n[\s\S]*?)```/g),
].map(([, yaml = '']) => yaml);
const [message = ''] = /^The content has [\s\S]*?(?=\n```)/m.exec(guide) ?? [];

/** The film of the walkthrough, of which the command writes the record. */
const newFilm = {
  title: 'The Tide Table',
  language: 'en',
  year: 2021,
  directors: ['Ines Okafor'],
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editors-guide-'));
});

beforeEach(() => {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  for (const path of reliedOn) {
    write(`content/${path}`, readFileSync(join(root, fiveReviews, path), 'utf8'));
  }
  for (const { path, text } of files) write(path, text);
  write(receivedText, sourceText);
  write(film, writeFilm(newFilm));
});

afterAll(() => rm(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Changes a file. Throws if that changes nothing. */
function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  if (!before.includes(from)) throw new Error(`${path} does not contain: ${from}`);
  write(path, before.replace(from, to));
}

/** Adds part of a record to the review, where the guide says. */
function add(opening: string): void {
  const part = additions.find((yaml) => yaml.includes(opening));
  if (part === undefined) throw new Error(`The guide shows no part with: ${opening}`);
  edit(review, '\npassages:\n', `\n${part}passages:\n`);
}

/** The record of the actor, made from that of the character whom she plays. */
function actorRecord(): string {
  return readFileSync(join(folder, 'content/people/mara-quill.yaml'), 'utf8')
    .replaceAll('Mara Quill', 'Edie Marsh')
    .replace('Quill, Mara', 'Marsh, Edie')
    .replace('  - Quill\n', '')
    .replace(/en: .*/, 'en: plays Mara Quill')
    .replace(/de: .*/, 'de: spielt Mara Quill');
}

/** The record of a review that contradicts that of the example. */
const otherRecord = `---
title: Rope and Rust
titleBasis: stated
language: en
film: the-tide-table-2021
themes: [patience]
rating:
  basis: none
  reason: the text is too short
passages:
  - exact: What a fine thing for a first film.
    themes: [patience]
    stance: praise
---
`;

/** Does with the marked review what the guide says, until it can be published. */
function fix(): void {
  edit(review, '[[ambiton:', '[[ambition:');
  const themes = ['ambition', 'mentorship', 'patience', 'performance'];
  const text = readFileSync(join(folder, review), 'utf8');
  const moved = marksToRecord({ file: review, text, languages, themes });
  if ('problems' in moved) throw new Error(JSON.stringify(moved.problems));
  write(review, moved.text.replace('draft: true\n', ''));
}

/** The words of the command that the guide shows, without the command itself. */
function shownArguments(): string[] {
  const [, command = ''] = /```sh\nnpm run add -- ([\s\S]*?)```/.exec(guide) ?? [];
  const words = command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|\S+/g);
  return Array.from(words, ([word, quoted]) => quoted ?? word);
}

function read(): Promise<Archive> {
  return readArchive(pathToFileURL(join(folder, 'content/')), { languages, paragraphLabel });
}

/** The people whom the example mentions. */
async function mentioned(): Promise<string[]> {
  const { reviews } = await read();
  const found = reviews.find((each) => each.review.slug === slug);
  return found?.review.mentions.map(({ person }) => person) ?? [];
}

test('the command writes the files that the guide shows, but for the marks', async () => {
  for (const path of [review, receivedText, film]) rmSync(join(folder, path), { force: true });
  const root = pathToFileURL(join(folder, 'content/'));
  const { given, paths } = readArguments(shownArguments());
  const [path = ''] = paths;
  const source = { path, name: path, bytes: Buffer.from(sourceText) };
  const draft = await draftReview(source, given, await readKnownContent(root, languages));
  await saveDraft(root, draft.files);
  expect(readFileSync(join(folder, receivedText), 'utf8')).toBe(sourceText);
  const shown = files.find((file) => file.path === review)?.text ?? '';
  const written = readFileSync(join(folder, review), 'utf8');
  expect(scanMarks(written).markdown).toBe(scanMarks(shown).markdown);
  expect(written).toContain('[[rating: 8 out of 10]]');
  await expect(read()).resolves.toBeDefined();
});

test('the marked draft of the walkthrough has the problem that the guide shows', async () => {
  expect(message).not.toBe('');
  await expect(read()).rejects.toThrow(message);
});

test('the fixed review is accepted, and the name of a rock is a mention until a decision says otherwise', async () => {
  fix();
  expect(await mentioned()).toEqual(['mara-quill', 'mara-quill', 'charlie-parker']);
  add('person: nobody');
  expect(await mentioned()).toEqual(['mara-quill', 'mara-quill']);
});

test('a correction makes the subheading a separate paragraph again', async () => {
  fix();
  edit(receivedText, 'The pilot\n\n', 'The pilot\n');
  await expect(read()).rejects.toThrow('The pilot ¶ Edie');
  const [, correction = ''] =
    additions.find((yaml) => yaml.includes('The pilot'))?.split('corrections:\n') ?? [];
  edit(review, 'corrections:\n', `corrections:\n${correction}`);
  await expect(read()).resolves.toBeDefined();
});

test('a remark is accepted', async () => {
  fix();
  add('remark: Other reviews count six.');
  await expect(read()).resolves.toBeDefined();
});

test('the facts of the film are accepted, if another review contradicts this one', async () => {
  fix();
  const facts = additions.find((yaml) => yaml.startsWith('confirmed:')) ?? '';
  edit('content/films/the-tide-table-2021.yaml', '  - Ines Okafor\n', `  - Ines Okafor\n${facts}`);
  write('content/people/edie-marsh.yaml', actorRecord());
  const other = 'What a fine thing for a first film.\n';
  write('content/received/rope-and-rust.txt', other);
  write('content/reviews/rope-and-rust.md', `${otherRecord}\n${other}`);
  const { films } = await read();
  expect(films[0]?.cast.map(({ person }) => person)).toEqual(['edie-marsh']);
  expect(films[0]?.facts.map(isDisputed)).toEqual([true]);
});

/** The rows of the table of fields in a section of the guide: the names in the first cell, and the second. */
function documentedFields(heading: string): { names: string[]; value: string }[] {
  const [, section = ''] = guide.split(`\n### ${heading}\n`);
  const [, table = ''] =
    /\| field \| value \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(section) ?? [];
  return [...table.matchAll(/^\| (.*?) \| (.*) \|$/gm)].map(([, names = '', value = '']) => ({
    names: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    value,
  }));
}

const reviewFields = jsonSchemaOf(reviewRecordSchema(languages));
const filmFields = jsonSchemaOf(filmRecordSchema(languages));

test.each([
  ['Review', reviewFields, []],
  ['Source', reviewFields, ['source']],
  ['Rating', reviewFields, ['rating']],
  ['Passages', reviewFields, ['passages', 0]],
  ['Corrections', reviewFields, ['corrections', 0]],
  ['Remarks', reviewFields, ['remarks', 0]],
  ['Decisions about names', reviewFields, ['people', 0]],
  ['Films', filmFields, []],
  ['Facts', filmFields, ['facts', 0]],
  ['Statements', filmFields, ['facts', 0, 'statements', 0]],
  ['Quotations', filmFields, ['cast', 0, 'quotations', 0]],
  ['Themes', jsonSchemaOf(themeRecordSchema(languages)), []],
  ['People', jsonSchemaOf(personRecordSchema(languages)), []],
])('the section “%s” documents every field, and no others', (heading, schema, path) => {
  const names = documentedFields(heading).flatMap((row) => row.names);
  expect(names.toSorted()).toEqual(fieldsAt(schema, {}, path).toSorted());
});

test.each([
  ['People', 'roles', jsonSchemaOf(personRecordSchema(languages)), ['roles', 0]],
  ['Films', 'cast', filmFields, ['cast', 0]],
  ['Films', 'confirmed', filmFields, ['confirmed']],
])('the section “%s” names the fields of %s', (heading, name, schema, path) => {
  const row = documentedFields(heading).find(({ names }) => names.includes(name));
  const fields = fieldsAt(schema, {}, path);
  expect(fields).not.toEqual([]);
  for (const field of fields) expect(row?.value).toContain(`\`${field}\``);
});
