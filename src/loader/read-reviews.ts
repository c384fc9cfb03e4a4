import { digestOf } from '../cache/digest.ts';
import { kept } from '../cache/kept.ts';
import type { FilmQuotation } from './checks/check-films.ts';
import type { QuotationProblem } from './checks/check-quotations.ts';
import { type ContentFolder, contentRoot, type TextFile, textOf } from './content-folder.ts';
import type { Problem } from './problem.ts';
import {
  type ReadReview,
  type ReviewContext,
  type ReviewResult,
  readReview,
} from './read-review.ts';

/** What all reviews are checked against. */
export type SharedContext = Omit<ReviewContext, 'received' | 'quotations'>;

/** A review to read, and what it alone is checked against. */
export interface ReviewInput extends Pick<ReviewContext, 'received' | 'quotations'> {
  readonly file: TextFile;
}

/** Reads reviews, in the order of the inputs. */
export type ReadEach = (
  inputs: readonly ReviewInput[],
  context: SharedContext,
) => ReviewResult[] | Promise<ReviewResult[]>;

/** Reads reviews one after the other. */
export function readEach(inputs: readonly ReviewInput[], context: SharedContext): ReviewResult[] {
  return inputs.map(({ file, ...own }) => readReview(file, { ...context, ...own }));
}

/** After how many reviews progress is reported. */
const step = 50;

/**
 * Reads reviews one after the other, unless an earlier build has read the same ones in the same archive.
 *
 * @param onProgress is told, now and then, how many reviews have been read, and of how many
 */
export async function readKept(
  inputs: readonly ReviewInput[],
  context: SharedContext,
  onProgress: (read: number, all: number) => void = () => {},
): Promise<ReviewResult[]> {
  const { paragraphLabel, ...others } = context;
  const labels = context.languages.map((language) => paragraphLabel?.(language)(1));
  const shared = digestOf([others, labels]);
  const results: ReviewResult[] = [];
  for (const input of inputs) {
    const { file, ...own } = input;
    // A text that was cut from a file holds the whole file in memory as long as it is needed; its copy does not.
    const read = () => structuredClone(readReview(file, { ...context, ...own }));
    results.push(await kept('reviews', file.id, [input, shared], read));
    if (results.length % step === 0 || results.length === inputs.length)
      onProgress(results.length, inputs.length);
  }
  return results;
}

/**
 * Reads all reviews, and checks them.
 *
 * @param quotations what records of films quote from reviews
 * @param read reads the files of the reviews that have a received text or lack one
 */
export async function readReviews(
  { reviews, received }: Readonly<Record<'reviews' | 'received', ContentFolder>>,
  quotations: readonly FilmQuotation[],
  context: SharedContext,
  read: ReadEach,
): Promise<{ reviews: ReadReview[]; problems: Problem[]; inFilms: QuotationProblem[] }> {
  const quoted = Map.groupBy(quotations, ({ quotation }) => quotation.review);
  const texts = new Map(received.files.map(({ id, text }) => [id, text]));
  const [ofReviews, ofTexts] = [new Set(reviews.ids), new Set(received.ids)];
  // If a received text could not be decoded, that is reported already, and its review cannot be compared.
  const inputs = reviews.files
    .filter(({ id }) => texts.has(id) || !ofTexts.has(id))
    .map((file) => ({
      file: textOf(file),
      received: { file: `${contentRoot}/received/${file.id}.txt`, text: texts.get(file.id) },
      quotations: quoted.get(file.id) ?? [],
    }));
  const results = await read(inputs, context);
  const unclaimed = received.ids.filter((id) => !ofReviews.has(id));
  return {
    reviews: results.flatMap((result) => result.read ?? []),
    inFilms: results.flatMap(({ inFilms = [] }) => inFilms),
    problems: [
      ...results.flatMap(({ problems }) => problems),
      ...unclaimed.map((id) => ({
        file: `${contentRoot}/received/${id}.txt`,
        message: `This received text has no review: there is no file ${contentRoot}/reviews/${id}.md.`,
        fix: 'add the review, rename the text to match its review, or remove the text.',
      })),
    ],
  };
}
