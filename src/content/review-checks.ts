import {
  border,
  characterAt,
  firstDifference,
  readingAt,
  undoEmendations,
} from '../archive/fidelity.ts';
import { placesOf } from '../archive/passage.ts';
import { receivedParagraphs } from '../archive/received.ts';
import { straighten } from '../archive/typography.ts';
import type { BodyParagraph } from '../markdown/paragraphs.ts';
import type { ReviewRecord } from '../schema/review.ts';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A problem of a review, at a field of its record or at a line of its file. */
export type ReviewProblem = Pick<Problem, 'wrong' | 'mend'> & {
  readonly path?: readonly (string | number)[];
  readonly line?: number;
};

/** Checks that what the record refers to is there: themes and the film. */
export function checkReferences(
  record: ReviewRecord,
  themes: readonly string[],
  films: readonly string[],
): ReviewProblem[] {
  const missing = (
    path: (string | number)[],
    id: string,
    folder: string,
    known: readonly string[],
  ) =>
    known.includes(id)
      ? []
      : [
          {
            path,
            wrong: `There is no file content/${folder}/${id}.yaml.`,
            mend: `correct the name, or add the file; ${suggestion(id, known)}`,
          },
        ];
  return [
    ...missing(['film'], record.film, 'films', films),
    ...record.themes.flatMap((theme, index) => missing(['themes', index], theme, 'themes', themes)),
  ];
}

/** A text in quotation marks of whatever language, with the text itself. */
const quotation = /^["'\p{Pi}\p{Pf}\p{Ps}]\s*(.*?)\s*["'\p{Pi}\p{Pf}\p{Pe}]$/u;

/** Checks that what the record says in the review's own words is in the review: once, where a place is meant. */
export function checkQuotations(
  record: ReviewRecord,
  paragraphs: readonly string[],
): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  const count = placesOf(record.rating.passage, paragraphs).length;
  if (count !== 1) {
    problems.push({
      path: ['rating', 'passage'],
      wrong: `The passage occurs ${count === 0 ? 'nowhere' : `${count} times`} in the review.`,
      mend: 'quote the words exactly as the body has them, within one paragraph, and enough of them to occur only once.',
    });
  }
  if (record.titleBasis === 'supplied') {
    const [, words = ''] = quotation.exec(record.title) ?? [];
    const sought = straighten(words).toLowerCase();
    if (sought === '') {
      problems.push({
        path: ['title'],
        wrong: 'The archive supplied this title, but it is not in quotation marks.',
        mend: 'put it in the quotation marks of its language, or say titleBasis: stated if it came with the title.',
      });
    } else if (!paragraphs.some((text) => straighten(text).toLowerCase().includes(sought))) {
      problems.push({
        path: ['title'],
        wrong: 'The archive supplied this title, but its words are not in the review.',
        mend: 'title the review by words of its own, or say titleBasis: stated if it came with the title.',
      });
    }
  }
  return problems;
}

/**
 * Proves that the body is the received text: with its emendations undone, it is that text character
 * by character, and its paragraphs are the received ones unless the record says that they were lost.
 *
 * @param received the received text, or undefined where there is none
 * @param receivedFile the received file, as problems name it
 */
export function checkFidelity(
  record: ReviewRecord,
  paragraphs: readonly BodyParagraph[],
  received: string | undefined,
  receivedFile: string,
): ReviewProblem[] {
  if (received === undefined) {
    return [
      {
        wrong: `The received text is missing: ${receivedFile}.`,
        mend: 'put the text there exactly as it was received, byte for byte.',
      },
    ];
  }
  if (
    record.paragraphing === 'restored' &&
    receivedParagraphs(received, 'blank-lines').length > 1
  ) {
    return [
      {
        path: ['paragraphing'],
        wrong: `The received text shows its paragraphs, by blank lines: ${receivedFile}.`,
        mend: 'say blank-lines, and leave the paragraphs as they were received.',
      },
    ];
  }
  const original = receivedParagraphs(received, record.paragraphing);
  const receivedText = original.map(({ text }) => text).join(border);
  const body = paragraphs.map(({ text }) => text).join(border);
  const result = undoEmendations(body, receivedText, record.emendations);
  if ('problems' in result) {
    return result.problems.map(({ index, field, wrong }) => ({
      path: ['emendations', index, field],
      wrong: `This reading ${wrong}: ${JSON.stringify(record.emendations[index]?.[field])}.`,
      mend: 'write the reading exactly as its text has it, white space included, with enough words around it to occur only once.',
    }));
  }
  const { undone } = result;
  const difference = firstDifference(undone.text, receivedText, record.paragraphing === 'restored');
  if (difference === undefined) return [];

  const countBorders = (text: string, place: number) =>
    text.slice(0, place).split(border).length - 1;
  const paragraph = countBorders(body, undone.bodyPlace(difference.undone));
  const receivedLine = original[countBorders(receivedText, difference.received)]?.line ?? 1;
  return [
    {
      line: paragraphs[paragraph]?.line ?? 1,
      wrong:
        `The text differs from what was received, in paragraph ${paragraph + 1}.\n` +
        `      the body reads: ${readingAt(undone.text, difference.undone)}\n` +
        `      was received:   ${readingAt(receivedText, difference.received)} (${receivedFile}:${receivedLine})\n` +
        `      they part at ${characterAt(undone.text, difference.undone)} and ${characterAt(receivedText, difference.received)}`,
      mend: 'restore the received words, or record the mend under emendations. A sign that Markdown takes for its own has a \\ before it. Here ¶ is the border of two paragraphs, ␣ a space too many, ⍽ a no-break space.',
    },
  ];
}
