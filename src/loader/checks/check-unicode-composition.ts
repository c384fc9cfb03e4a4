import type { BodyParagraph } from '../../markdown/remark-paragraphs.ts';
import type { ReceivedFile } from './check-fidelity.ts';
import type { ReviewProblem } from './review-problem.ts';

type Form = 'NFC' | 'NFD';

/** The one Unicode form that a text has, or undefined if it has both or neither. */
function formOf(text: string): Form | undefined {
  const [isComposed, isDecomposed] = [
    text === text.normalize('NFC'),
    text === text.normalize('NFD'),
  ];
  if (isComposed === isDecomposed) return undefined;
  return isComposed ? 'NFC' : 'NFD';
}

/**
 * Explains why the body of a review is not the received text, if they look the same: one has `é` as a
 * single character (NFC), the other as a letter and an accent (NFD). Every other difference is a
 * consequence of this one.
 */
export function checkComposition(
  paragraphs: readonly BodyParagraph[],
  received: ReceivedFile,
): ReviewProblem[] {
  if (received.text === undefined) return [];
  const ofReceived = formOf(received.text);
  const decisive = paragraphs.find(({ text }) => formOf(text) !== undefined);
  const ofBody = decisive && formOf(decisive.text);
  if (!ofBody || !ofReceived || ofBody === ofReceived) return [];
  const descriptions = {
    NFC: 'single characters (NFC)',
    NFD: 'letters followed by accents (NFD)',
  } satisfies Record<Form, string>;
  return [
    {
      position: decisive.positionOf(0),
      message: `Accented letters look the same in the body and in the received text, but differ: the body has ${descriptions[ofBody]}, and ${received.file} has ${descriptions[ofReceived]}.`,
      fix: 'copy the received text into the body again, or convert the body and the record to the form of the received text.',
    },
  ];
}
