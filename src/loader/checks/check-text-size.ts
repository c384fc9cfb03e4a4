import { inDigits, limits } from '../../schema/limits.ts';

/** A text that is not given to the parsers of marks and of Markdown. */
export interface TextOversize {
  /** Where it is too much, in UTF-16 units from 0. */
  readonly at: number;
  readonly message: string;
  readonly fix: string;
}

/** Signs that may begin or end markup: parsers compare each with many others. */
const markup = /[*_`<[\]]/g;
const mark = /\[\d*\[/g;
/** What begins a paragraph or a heading: a line that is not empty, after an empty one, or a heading. */
const block = /(?:^|\n[ \t]*\n)[ \t]*\S|\n {0,3}#/g;
const line = /\n/g;
/** The signs of quotations and lists before a line's text, more than there may be. */
const deep = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${limits.depth + 1}}`, 'm');

/** Where a text has one more match than it may have. */
function excess(text: string, pattern: RegExp, limit: number): number | undefined {
  let count = 0;
  for (const { index } of text.matchAll(pattern)) {
    count += 1;
    if (count > limit) return index;
  }
  return undefined;
}

const counted = [
  [
    markup,
    limits.markup,
    'asterisks, underscores, backticks and brackets',
    'remove the markup that was never received.',
  ],
  [mark, limits.marks, 'marked passages', 'move some of them into the record, or remove them.'],
  [block, limits.paragraphs, 'paragraphs', 'check the text: no review has so many.'],
  [line, limits.lines, 'lines', 'check the text: no review has so many.'],
] as const;

/**
 * Finds what a text has too much of to be parsed in reasonable time.
 *
 * @param body the text of a review as its file has it
 */
export function textOversize(body: string): TextOversize | undefined {
  for (const [pattern, limit, what, fix] of counted) {
    const at = excess(body, pattern, limit);
    if (at !== undefined)
      return { at, message: `The text has more than ${inDigits(limit)} ${what}.`, fix };
  }
  const at = body.search(deep);
  if (at < 0) return undefined;
  return {
    at,
    message: `This line begins with more than ${limits.depth} signs of quotations or lists.`,
    fix: 'remove them, or put a \\ before each that belongs to the text.',
  };
}
