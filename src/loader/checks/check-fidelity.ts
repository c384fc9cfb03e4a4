import { firstDifference } from '../../archive/reviews/first-difference.ts';
import { receivedParagraphs } from '../../archive/reviews/received-paragraphs.ts';
import { type CorrectionProblem, undoCorrections } from '../../archive/reviews/undo-corrections.ts';
import { characterAt, readingAt } from '../../archive/text/describe-place.ts';
import { paragraphAt, paragraphBreak } from '../../archive/text/paragraphs.ts';
import type { BodyParagraph } from '../../markdown/remark-paragraphs.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { explainParagraphing } from './explain-paragraphing.ts';
import type { ReviewProblem } from './review-problem.ts';
import { compositionNote } from './selector-messages.ts';

/** A received text. */
export interface ReceivedFile {
  /** The name of its file in messages. */
  readonly file: string;
  /** The text, or undefined if there is no such file. */
  readonly text: string | undefined;
}

const saveReceived = 'save the text there exactly as it was received, byte for byte.';

/** Why a text does not have the words of a correction, if it has them in another form. */
function nearMiss(words: string, text: string): string | undefined {
  if (words.includes(paragraphBreak) && text.includes(words.replaceAll(paragraphBreak, ' '))) {
    return 'The text has these words with a space in place of \\n: within a paragraph, the end of a line counts as a space. \\n always means a paragraph break';
  }
  if (text.includes(words.normalize('NFC')) || text.includes(words.normalize('NFD'))) {
    return compositionNote;
  }
  return undefined;
}

function correctionProblem(
  { index, field, message }: CorrectionProblem,
  words: string,
  text: string,
): ReviewProblem {
  const why = text.includes(words) ? undefined : nearMiss(words, text);
  return {
    path: ['corrections', index, field],
    message: `These words ${message}: ${JSON.stringify(words).replaceAll('\u00A0', '\\u00A0')}.${why ? `\n      ${why}.` : ''}`,
    fix: 'copy the words exactly as that text has them, including spaces, with enough words around them to occur only once.',
  };
}

const signs = { '¶': 'a paragraph break', '␣': 'one of several spaces', '⍽': 'a no-break space' };

/** Explains the signs for white space that words contain, on a line of its own. */
function legendOf(words: string): string {
  const used = Object.entries(signs).filter(([sign]) => words.includes(sign));
  if (used.length === 0) return '';
  return `\n      ${used.map(([sign, meaning]) => `${sign} is ${meaning}`).join(', ')}`;
}

/** The number, from 1, of the paragraph at a place of a text whose paragraphs are joined by breaks. */
const paragraphNumberAt = (text: string, place: number) =>
  text.slice(0, place).split(paragraphBreak).length;

/**
 * Proves that the body of a review is the received text: with its corrections undone, it has the same
 * characters, and the same paragraphs unless the record says that they were lost.
 */
export function checkFidelity(
  record: ReviewRecord,
  paragraphs: readonly BodyParagraph[],
  received: ReceivedFile,
): ReviewProblem[] {
  if (received.text === undefined) {
    return [
      {
        message: `The received text is missing: there is no file ${received.file}.`,
        fix: saveReceived,
      },
    ];
  }
  const isRestored = record.paragraphing === 'restored';
  if (isRestored && receivedParagraphs(received.text, 'blank-lines').length > 1) {
    return [
      {
        path: ['paragraphing'],
        message: `The record says that the paragraphs were restored, but the received text has blank lines between its paragraphs (${received.file}).`,
        fix: 'write paragraphing: blank-lines, and keep the paragraphs as they were received.',
      },
    ];
  }
  const original = receivedParagraphs(received.text, record.paragraphing);
  if (original.length === 0) {
    return [{ message: `The received text is empty: ${received.file}.`, fix: saveReceived }];
  }
  const receivedText = original.map(({ text }) => text).join(paragraphBreak);
  const body = paragraphs.map(({ text }) => text).join(paragraphBreak);
  const result = undoCorrections(body, receivedText, record.corrections);
  if ('problems' in result) {
    const texts = { reads: body, received: receivedText };
    return record.corrections.flatMap((correction, index) =>
      result.problems
        .filter((problem) => problem.index === index)
        .map((problem) =>
          correctionProblem(problem, correction[problem.field], texts[problem.field]),
        ),
    );
  }
  const { undone } = result;
  const difference = firstDifference(undone.text, receivedText, isRestored);
  if (difference === undefined) return [];
  const paragraphing = explainParagraphing(record.paragraphing, undone.text, received.text);
  if (paragraphing) return [{ path: ['paragraphing'], ...paragraphing }];

  const bodyPlace = undone.bodyPlace(difference.undone);
  const number = paragraphNumberAt(body, bodyPlace);
  const paragraphStart = body.lastIndexOf(paragraphBreak, bodyPlace - 1) + 1;
  const receivedNumber = paragraphNumberAt(receivedText, difference.received);
  const bodyReading = readingAt(undone.text, difference.undone);
  const receivedReading = readingAt(receivedText, difference.received);
  return [
    {
      position: paragraphAt(paragraphs, number).positionOf(bodyPlace - paragraphStart),
      message:
        `The text differs from the received text in paragraph ${number}.\n` +
        `      the body has:           ${bodyReading}\n` +
        `      the received text has:  ${receivedReading} (${received.file}:${paragraphAt(original, receivedNumber).line})\n` +
        `      they differ at ${characterAt(undone.text, difference.undone)} and ${characterAt(receivedText, difference.received)}` +
        legendOf(bodyReading + receivedReading),
      fix: 'restore the received words, or record the change under corrections. Put a \\ before a character that Markdown would take as markup.',
    },
  ];
}
