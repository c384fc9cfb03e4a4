import type { ReviewRecord } from '../../schema/review.ts';

/** A paragraph of a received text. */
export interface ReceivedParagraph {
  /** Its exact text, with a space for each line end. */
  readonly text: string;
  /** The line of the received text where it begins, from 1. */
  readonly line: number;
}

/**
 * Divides a received text into paragraphs.
 *
 * Spaces and tabs at both ends of a line are ignored. No-break spaces are not: a line that consists of
 * one is a paragraph, which the body must have too, unless a correction removes it.
 *
 * @param paragraphing how the text separates its paragraphs; if they were lost, there is only one
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
