import { firstDifference } from '../../archive/reviews/first-difference.ts';
import { receivedParagraphs } from '../../archive/reviews/received-paragraphs.ts';
import { paragraphBreak } from '../../archive/text/paragraphs.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

type Paragraphing = ReviewRecord['paragraphing'];

/** When to write each paragraphing. */
const paragraphings: Readonly<Record<Paragraphing, string>> = {
  'blank-lines': 'because a blank line begins a paragraph there.',
  lines: 'because each line is a paragraph there.',
  restored:
    'if it has lost its paragraphs. Otherwise join the paragraphs of the body as they were received.',
};

/** The paragraphing by which a body is the received text, if only its paragraphs differ. */
function otherParagraphing(undone: string, received: string): Paragraphing | undefined {
  const isOneBlock = receivedParagraphs(received, 'blank-lines').length === 1;
  return (['blank-lines', 'lines', 'restored'] as const).find((paragraphing) => {
    const text = receivedParagraphs(received, paragraphing).map((each) => each.text);
    const isRestored = paragraphing === 'restored';
    // Where only some line ends begin paragraphs, a correction says so.
    const isPossible = isOneBlock || paragraphing === 'blank-lines';
    return isPossible && !firstDifference(undone, text.join(paragraphBreak), isRestored);
  });
}

const inParagraphs = (count: number) => (count === 1 ? '1 paragraph' : `${count} paragraphs`);

/**
 * Explains that a body and a received text differ in nothing but their paragraphs. Undefined if they differ in more.
 *
 * @param paragraphing that of the record, by which the texts differ
 * @param undone the body with its corrections undone
 */
export function explainParagraphing(
  paragraphing: Paragraphing,
  undone: string,
  received: string,
): Pick<ReviewProblem, 'message' | 'fix'> | undefined {
  const other = otherParagraphing(undone, received);
  if (other === undefined) return undefined;
  const ofBody = inParagraphs(undone.split(paragraphBreak).length);
  const ofText = inParagraphs(receivedParagraphs(received, paragraphing).length);
  return {
    message: `The body has the received words, but ${ofBody}: with paragraphing: ${paragraphing}, the received text has ${ofText}.`,
    fix: `write paragraphing: ${other}, ${paragraphings[other]}`,
  };
}
