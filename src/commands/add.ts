// Adds received texts to the archive as drafts of reviews.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { comparableText } from '../archive/text/same-text.ts';
import { describeDraft } from '../editing/drafts/describe-draft.ts';
import { describeSteps } from '../editing/drafts/describe-steps.ts';
import { type Draft, draftReview } from '../editing/drafts/draft-review.ts';
import { type KnownContent, readKnownContent } from '../editing/drafts/known-content.ts';
import type { Ask, Given } from '../editing/drafts/questions.ts';
import { readArguments, usage } from '../editing/drafts/read-arguments.ts';
import { saveDraft } from '../editing/drafts/save-draft.ts';
import { Refusal } from '../editing/refusal.ts';
import { languagesOfInterface } from '../i18n/read-languages.ts';

const content = new URL('../../content/', import.meta.url);

/** This day, where the editor is. Swedish writes days as ISO 8601 does. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

/** The texts at a path: the file, or those of the folder. */
async function textsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refusal(`There is no file ${resolve(path)}.`);
  if (!found.isDirectory()) return [path];
  const all = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  const names = all.filter((name) => /\.txt$/i.test(name));
  if (names.length === 0)
    throw new Refusal(`The folder ${path} has no texts: no file ends in .txt.`);
  const others = all.filter((name) => !names.includes(name));
  if (others.length > 0) {
    console.log(`Not added, because they do not end in .txt: ${others.join(', ')}\n`);
  }
  return names.map((name) => join(path, name));
}

/** Adds one text. Returns its draft, and what the archive has afterwards. */
async function add(
  path: string,
  given: Given,
  known: KnownContent,
  ask?: Ask,
): Promise<{ draft: Draft; known: KnownContent }> {
  const bytes = await readFile(path);
  const draft = await draftReview({ path, name: basename(path), bytes }, given, known, ask);
  await saveDraft(content, draft.files);
  console.log(`${path}\n${describeDraft(draft)}\n`);
  if (draft.files.length > 2) {
    return { draft, known: await readKnownContent(content, known.languages) };
  }
  const slugs = [...known.slugs, draft.slug];
  const texts = new Map([...known.texts, [comparableText(bytes.toString()), draft.slug]]);
  return { draft, known: { ...known, slugs, texts } };
}

async function addAll(): Promise<void> {
  const { paths: named, given: options, asksNothing } = readArguments(process.argv.slice(2));
  const given = { ...options, received: options.received ?? today() };
  if (named.length === 0) throw new Refusal(usage);
  const paths = (await Promise.all(named.map(textsAt))).flat();
  if (paths.length > 1 && (given.slug !== undefined || given.title !== undefined)) {
    throw new Refusal('--slug and --title belong to one text: add the texts one by one.');
  }
  let known = await readKnownContent(content, languagesOfInterface());
  const isAsking = process.stdin.isTTY && process.stdout.isTTY && !asksNothing;
  const terminal = isAsking
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const ask: Ask | undefined = terminal
    ? async (question, guess = '') => {
        const answer = await terminal.question(`${question}${guess === '' ? '' : ` [${guess}]`}: `);
        return answer.trim() === '' ? guess : answer.trim();
      }
    : undefined;
  const drafts: Draft[] = [];
  for (const path of paths) {
    try {
      const added = await add(path, given, known, ask);
      known = added.known;
      drafts.push(added.draft);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(`${path} was not added.\n${error.message}\n`);
    }
  }
  terminal?.close();
  if (paths.length > 1) console.log(`Added ${drafts.length} of ${paths.length} texts.`);
  if (drafts.length > 0) console.log(describeSteps(drafts));
  if (drafts.length < paths.length) process.exitCode = 1;
}

try {
  await addAll();
} catch (error) {
  const isExpected = error instanceof Refusal || error instanceof TypeError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
