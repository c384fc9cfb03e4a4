import { firstDifference } from '../../archive/reviews/first-difference.ts';
import { receivedParagraphs } from '../../archive/reviews/received-paragraphs.ts';
import { undoCorrections } from '../../archive/reviews/undo-corrections.ts';
import { paragraphAt, paragraphBreak } from '../../archive/text/paragraphs.ts';
import { characterAt, readingAt } from '../../archive/text/readings.ts';
import type { BodyParagraph } from '../../markdown/remark-paragraphs.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

/**
 * Proves that the body is the received text: with its corrections undone, it is that text character
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
        message: `The received text is missing: ${receivedFile}.`,
        fix: 'put the text there exactly as it was received, byte for byte.',
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
        message: `The received text shows its paragraphs, by blank lines: ${receivedFile}.`,
        fix: 'say blank-lines, and leave the paragraphs as they were received.',
      },
    ];
  }
  const original = receivedParagraphs(received, record.paragraphing);
  const receivedText = original.map(({ text }) => text).join(paragraphBreak);
  const body = paragraphs.map(({ text }) => text).join(paragraphBreak);
  const result = undoCorrections(body, receivedText, record.corrections);
  if ('problems' in result) {
    return result.problems.map(({ index, field, message }) => ({
      path: ['corrections', index, field],
      message: `This reading ${message}: ${JSON.stringify(record.corrections[index]?.[field])}.`,
      fix: 'write the reading exactly as its text has it, white space included, with enough words around it to occur only once.',
    }));
  }
  const { undone } = result;
  const difference = firstDifference(undone.text, receivedText, record.paragraphing === 'restored');
  if (difference === undefined) return [];

  const countBorders = (text: string, place: number) =>
    text.slice(0, place).split(paragraphBreak).length - 1;
  const paragraph = countBorders(body, undone.bodyPlace(difference.undone)) + 1;
  const receivedLine = original[countBorders(receivedText, difference.received)]?.line ?? 1;
  return [
    {
      line: paragraphAt(paragraphs, paragraph).line,
      message:
        `The text differs from what was received, in paragraph ${paragraph}.\n` +
        `      the body reads: ${readingAt(undone.text, difference.undone)}\n` +
        `      was received:   ${readingAt(receivedText, difference.received)} (${receivedFile}:${receivedLine})\n` +
        `      they part at ${characterAt(undone.text, difference.undone)} and ${characterAt(receivedText, difference.received)}`,
      fix: 'restore the received words, or record the mend under corrections. A sign that Markdown takes for its own has a \\ before it. Here ¶ is the border of two paragraphs, ␣ a space too many, ⍽ a no-break space.',
    },
  ];
}
