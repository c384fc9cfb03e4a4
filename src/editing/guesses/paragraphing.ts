import type { ReviewRecord } from '../../schema/review.ts';

type Paragraphing = ReviewRecord['paragraphing'];

/** The minimum length of a line that no program would have wrapped, in characters. */
const longLine = 120;
/** The length of a text in one line that has probably lost its paragraphs. */
const longText = 2500;

const endsSentence = /[.!?…。！？][\p{Pe}\p{Pf}"']*$/u;

/** Whether lines look wrapped: all but the last are about as long, and few end a sentence. */
function areWrapped(lines: readonly string[]): boolean {
  const wrapped = lines.slice(0, -1);
  const ending = wrapped.filter((line) => endsSentence.test(line)).length;
  return (
    wrapped.length > 0 &&
    ending <= wrapped.length / 2 &&
    wrapped.every((line) => line.length >= 40 && line.length < longLine)
  );
}

/** How a received text separates its paragraphs, and whether it may have lost them. */
export function guessParagraphing(text: string): {
  paragraphing: Paragraphing;
  isDoubtful: boolean;
} {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const blocks = lines
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n'));
  const full = lines.filter((line) => line !== '');
  if (blocks.length === 1) {
    if (full.length === 1)
      return { paragraphing: 'blank-lines', isDoubtful: text.length > longText };
    return { paragraphing: areWrapped(full) ? 'blank-lines' : 'lines', isDoubtful: false };
  }
  const several = blocks.filter((block) => block.length > 1);
  // A heading above its paragraph is a block of two lines, too.
  const joined = several.filter((block) => block.length > 2 && !areWrapped(block));
  const isByLines = joined.length > 0 && joined.length >= several.length / 2;
  return { paragraphing: isByLines ? 'lines' : 'blank-lines', isDoubtful: isByLines };
}
