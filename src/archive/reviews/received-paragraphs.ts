import type { ReviewRecord } from '../../schema/review.ts';

/** A paragraph of a received text. */
export interface ReceivedParagraph {
  /** Its exact text, with each end of line replaced by a space. */
  readonly text: string;
  /** The line of the received text on which it begins, from 1. */
  readonly line: number;
}

/**
 * Divides a received text into paragraphs.
 *
 * Spaces and tabs at both ends of a line are ignored. No-break spaces are not, so a line that consists
 * of one is a paragraph, and the record has to account for it.
 *
 * @param paragraphing how the text shows its paragraphs; if they were lost, it is one paragraph
 */
export function receivedParagraphs(
  received: string,
  paragraphing: ReviewRecord['paragraphing'],
): ReceivedParagraph[] {
  const lines = received.split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''));
  const paragraphs: { text: string; line: number }[] = [];
  let isAfterBreak = true;
  for (const [index, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    if (line === '') {
      isAfterBreak ||= paragraphing !== 'restored';
    } else if (isAfterBreak || current === undefined || paragraphing === 'lines') {
      paragraphs.push({ text: line, line: index + 1 });
      isAfterBreak = false;
    } else {
      current.text += ` ${line}`;
    }
  }
  return paragraphs;
}
