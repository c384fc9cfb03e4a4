// Adds received texts to the archive as drafts of reviews.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { comparableText } from '../archive/text/same-text.ts';
import { describeDraft } from '../editing/drafts/describe-draft.ts';
import { draftReview } from '../editing/drafts/draft-review.ts';
import { type KnownContent, readKnownContent } from '../editing/drafts/known-content.ts';
import type { Ask, Given } from '../editing/drafts/questions.ts';
import { saveDraft } from '../editing/drafts/save-draft.ts';
import { Refusal } from '../editing/refusal.ts';
import { languagesOfInterface } from '../i18n/read-languages.ts';

const usage = `npm run add -- text.txt [options]      adds a text as the draft of a review
npm run add -- folder [options]        adds all texts (.txt) of a folder

  --language fr                the language, as a language tag
  --film whiplash-2014         the film: the name of a file in content/films
  --film-title "La haine" --film-year 1995 --director "Mathieu Kassovitz" [--film-language fr]
                               a film that the archive does not have yet
  --slug un-film               the address of the review
  --title "Un film"            the title with which it came
  --title-basis stated         or supplied, if the title is words of the text, or address
  --author "Jeanne Roux"       may be repeated; so may --director
  --published 2014-10-29       the date, or only its month or year
  --publication "Le Monde"     where it was published
  --address lemonde.fr/film    its address there
  --themes music,tension       themes of the review
  --paragraphing lines         or blank-lines or restored
  --corrections                accepts all corrections of probable damage
  --yes                        asks nothing, even in a terminal`;

const content = new URL('../../content/', import.meta.url);
const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      language: text,
      film: text,
      'film-title': text,
      'film-year': text,
      'film-language': text,
      director: several,
      slug: text,
      title: text,
      'title-basis': text,
      author: several,
      published: text,
      publication: text,
      address: text,
      themes: text,
      paragraphing: text,
      corrections: flag,
      yes: flag,
    },
  });
}

type Values = ReturnType<typeof readArguments>['values'];

/** One of the values that an option can have. */
function oneOf<Value extends string>(
  option: string,
  value: string | undefined,
  all: readonly Value[],
): Value | undefined {
  const found = all.find((each) => each === value);
  if (value === undefined || found !== undefined) return found;
  throw new Refusal(`--${option} can be ${all.join(', ')}, but not ${value}.`);
}

function givenIn(values: Values): Given {
  const { 'film-title': title, 'film-year': year, 'film-language': language, director } = values;
  const isNewFilm = [title, year, director].some((each) => each !== undefined);
  if (year !== undefined && !/^\d{4}$/.test(year)) {
    throw new Refusal(`--film-year is a year such as 2014, not ${year}.`);
  }
  return {
    language: values.language,
    film: values.film,
    slug: values.slug,
    title: values.title,
    titleBasis: oneOf('title-basis', values['title-basis'], ['stated', 'supplied', 'address']),
    authors: values.author,
    published: values.published,
    publication: values.publication,
    address: values.address,
    themes: values.themes?.split(/[\s,]+/).filter((theme) => theme !== '') ?? [],
    paragraphing: oneOf('paragraphing', values.paragraphing, ['blank-lines', 'lines', 'restored']),
    acceptsCorrections: values.corrections,
    newFilm: isNewFilm
      ? {
          ...(title === undefined ? {} : { title }),
          ...(year === undefined ? {} : { year: Number(year) }),
          ...(language === undefined ? {} : { language }),
          ...(director === undefined ? {} : { directors: director }),
        }
      : undefined,
  };
}

/** The texts at a path: the file, or those of the folder. */
async function textsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refusal(`There is no file ${path}.`);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /^[^.].*\.txt$/i.test(name)).sort();
  if (names.length === 0)
    throw new Refusal(`The folder ${path} has no texts: no file ends in .txt.`);
  return names.map((name) => join(path, name));
}

/** Adds one text. Returns what the archive has afterwards. */
async function add(
  path: string,
  given: Given,
  known: KnownContent,
  ask?: Ask,
): Promise<KnownContent> {
  const bytes = await readFile(path);
  const draft = await draftReview({ path, name: basename(path), bytes }, given, known, ask);
  await saveDraft(content, draft.files);
  console.log(`${path}\n${describeDraft(draft)}\n`);
  if (draft.files.length > 2) return readKnownContent(content, known.languages);
  return {
    ...known,
    slugs: [...known.slugs, draft.slug],
    texts: new Map([...known.texts, [comparableText(bytes.toString()), draft.slug]]),
  };
}

async function addAll(): Promise<void> {
  const { positionals, values } = readArguments();
  if (positionals.length === 0) throw new Refusal(usage);
  const given = givenIn(values);
  const paths = (await Promise.all(positionals.map(textsAt))).flat();
  if (paths.length > 1 && (given.slug !== undefined || given.title !== undefined)) {
    throw new Refusal('--slug and --title belong to one text: add the texts one by one.');
  }
  let known = await readKnownContent(content, languagesOfInterface());
  const isAsking = process.stdin.isTTY && process.stdout.isTTY && !values.yes;
  const terminal = isAsking
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask: Ask | undefined = terminal
    ? async (question, guess = '') => {
        const answer = await terminal.question(`${question}${guess === '' ? '' : ` [${guess}]`}: `);
        return answer.trim() === '' ? guess : answer.trim();
      }
    : undefined;
  let refused = 0;
  for (const path of paths) {
    try {
      known = await add(path, given, known, ask);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused += 1;
      console.error(`${path} was not added.\n${error.message}\n`);
    }
  }
  terminal?.close();
  if (paths.length > 1) console.log(`Added ${paths.length - refused} of ${paths.length} texts.`);
  if (refused > 0) process.exitCode = 1;
}

try {
  await addAll();
} catch (error) {
  const isExpected = error instanceof Refusal || error instanceof TypeError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
