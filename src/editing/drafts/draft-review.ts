import type { z } from 'zod';
import { paragraphBreak } from '../../archive/text/paragraphs.ts';
import { comparableText } from '../../archive/text/same-text.ts';
import { suggestion } from '../../loader/suggestion.ts';
import { readBody } from '../../markdown/body.ts';
import { insertMarks } from '../../passage-marks/insert-marks.ts';
import { lineSchema } from '../../schema/primitives.ts';
import { daySchema, publicationDateSchema } from '../../schema/publication-date.ts';
import { webAddressSchema } from '../../schema/web-address.ts';
import { type ProposedCorrection, repair } from '../guesses/corrections.ts';
import { decodeText } from '../guesses/decode-text.ts';
import { type GuessedRating, guessRatings } from '../guesses/rating.ts';
import { Refusal } from '../refusal.ts';
import { checkDraft, checkFilm } from './check-draft.ts';
import { chooseLanguage, chooseSlug, chooseTitle } from './choose.ts';
import { chooseFilm } from './choose-film.ts';
import { examineText, type TextFindings } from './examine-text.ts';
import { writeFilm } from './film-record.ts';
import type { KnownContent } from './known-content.ts';
import { type Ask, askUntil, confirm, type Given, readField } from './questions.ts';
import { visible } from './visible.ts';
import { writeBody } from './write-body.ts';
import { type DraftRecord, writeRecord } from './write-record.ts';

/** A file to be written. */
export interface NewFile {
  /** Relative to the content folder: `reviews/un-film.md`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The draft of a review, with what was found in its text. */
export interface Draft {
  readonly slug: string;
  readonly record: DraftRecord;
  readonly files: readonly NewFile[];
  readonly findings: TextFindings;
  /** The paragraphs of the body. */
  readonly paragraphs: readonly string[];
  /** Other words that look like a rating. */
  readonly otherRatings: readonly GuessedRating[];
}

/** A text to be added. */
export interface SourceFile {
  /** Its path, as the editor gave it. */
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An optional detail: as given, or as the editor answers. */
async function detail(
  given: string | undefined,
  question: string,
  ask: Ask | undefined,
  schema: z.ZodType<string> = lineSchema,
): Promise<string | undefined> {
  const read = readField(schema);
  const optional = (answer: string) => (answer === '' ? '' : read(answer));
  const empty = `${question} (may be empty)`;
  const answer = given ?? (ask ? await askUntil(ask, empty, undefined, optional) : '');
  return answer === '' ? undefined : answer;
}

async function acceptedCorrections(
  { corrections }: TextFindings,
  { acceptsCorrections }: Given,
  ask: Ask | undefined,
): Promise<ProposedCorrection[]> {
  if (acceptsCorrections) return [...corrections];
  if (!ask) return [];
  const accepted: ProposedCorrection[] = [];
  for (const each of corrections) {
    const { received, reads, reason } = each.correction;
    const question = `Correct ${visible(received)} to ${visible(reads)}: ${reason}?`;
    if (await confirm(ask, question, 'n')) accepted.push(each);
  }
  return accepted;
}

async function chooseRating(
  ratings: readonly GuessedRating[],
  ask: Ask | undefined,
): Promise<GuessedRating | undefined> {
  if (!ask) return ratings[0];
  for (const rating of ratings) {
    const where = `paragraph ${rating.place.paragraph}`;
    if (await confirm(ask, `Is “${rating.words}” (${where}) the critic’s rating?`, 'y'))
      return rating;
  }
  return undefined;
}

/** The body of the draft, with the words of the rating marked. */
function markedBody(paragraphs: readonly string[], rating: GuessedRating | undefined): string {
  const markdown = writeBody(paragraphs);
  const body = readBody(markdown);
  if (!rating || 'problems' in body) return markdown;
  const head = { themes: [], voice: 'critic', supportsRating: true } as const;
  return insertMarks(markdown, body, [{ place: rating.place, head: { ...head, themes: [] } }]);
}

/**
 * Makes the draft of a review of a received text. It claims nothing that nobody has checked: it is not
 * published, corrections are only proposed unless the editor accepts them, and what is not known is left out.
 *
 * @param ask asks the editor; without it, what is not given is guessed
 * @throws {Refusal} if the text cannot be added, or if something is missing that cannot be guessed
 */
export async function draftReview(
  { path, name, bytes }: SourceFile,
  given: Given,
  known: KnownContent,
  ask?: Ask,
): Promise<Draft> {
  const decoded = decodeText(bytes, path);
  if ('refusal' in decoded) throw new Refusal(decoded.refusal);
  const same = known.texts.get(comparableText(decoded.text));
  if (same !== undefined) {
    throw new Refusal(`The archive has this text already: content/reviews/${same}.md.`);
  }
  const unknown = given.themes.find((theme) => !known.themes.includes(theme));
  if (unknown !== undefined) {
    throw new Refusal(`There is no theme ${unknown}; ${suggestion(unknown, known.themes)}`);
  }
  const received = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const detected = examineText(received, {}, known).language;
  const language = await chooseLanguage(given.language, detected, ask);
  const findings = examineText(received, { ...given, language }, known);
  const { film, newFilm } = await chooseFilm(given, findings, known, language, ask);

  const accepted = await acceptedCorrections(findings, given, ask);
  const damages = accepted
    .flatMap((each) => each.damages)
    .sort((one, other) => one.start - other.start);
  const paragraphs = repair(findings.paragraphs.join(paragraphBreak), damages).split(
    paragraphBreak,
  );
  const title = await chooseTitle(given, paragraphs, language, ask);
  const slug = await chooseSlug(given.slug, name, title.title, known, ask);
  const authors = await detail(given.authors?.join(', '), 'Authors, with commas', ask);
  const published = await detail(
    given.published,
    'Published, such as 2014-10-29',
    ask,
    publicationDateSchema,
  );
  const publication = await detail(given.publication, 'Publication', ask);
  const address = publication
    ? await detail(given.address, 'Address of the review', ask, webAddressSchema)
    : given.address;
  if (address !== undefined && publication === undefined) {
    throw new Refusal('The address needs the name of the publication, too: give --publication.');
  }
  const ratings = guessRatings(paragraphs);
  const rating = await chooseRating(ratings, ask);
  const record: DraftRecord = {
    ...title,
    authors: authors?.split(/\s*,\s*/),
    published,
    received: given.received === undefined ? undefined : readField(daySchema)(given.received),
    language,
    film,
    themes: [...given.themes],
    rating,
    source: publication === undefined ? undefined : { publication, address },
    paragraphing: findings.paragraphing,
    corrections: accepted,
    proposed: findings.corrections.filter((each) => !accepted.includes(each)),
  };
  const text = `---\n${writeRecord(record)}---\n\n${markedBody(paragraphs, rating)}`;
  if (newFilm) checkFilm(film, newFilm, known);
  checkDraft(slug, text, received, film, known);
  return {
    slug,
    record,
    files: [
      ...(newFilm ? [{ path: `films/${film}.yaml`, content: writeFilm(newFilm) }] : []),
      { path: `received/${slug}.txt`, content: bytes },
      { path: `reviews/${slug}.md`, content: text },
    ],
    findings,
    paragraphs,
    otherRatings: ratings.filter((each) => each !== rating),
  };
}
