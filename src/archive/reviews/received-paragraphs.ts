import type { ReviewRecord } from '../../schema/review.ts';

/** A paragraph of a received text. */
export interface ReceivedParagraph {
  /** Its text; the ends of its lines are read as spaces, all else is exact. */
  readonly text: string;
  /** The line of the received text on which it begins, from 1. */
  readonly line: number;
}

/**
 * The paragraphs of a received text, read as its record says that they are shown.
 *
 * A text whose paragraphing was lost is one paragraph. Spaces and tabs at the ends of lines are no
 * part of the text; a no-break space is, so that a line of nothing else has to be accounted for.
 */
export function receivedParagraphs(
  received: string,
  paragraphing: ReviewRecord['paragraphing'],
): ReceivedParagraph[] {
  const lines = received.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
  const paragraphs: { text: string; line: number }[] = [];
  let begins = true;
  for (const [index, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    if (line === '') {
      begins ||= paragraphing !== 'restored';
    } else if (begins || current === undefined || paragraphing === 'lines') {
      paragraphs.push({ text: line, line: index + 1 });
      begins = false;
    } else {
      current.text += ` ${line}`;
    }
  }
  return paragraphs;
}
