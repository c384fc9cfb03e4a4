import type { Nodes } from 'mdast';
import { type Block, blocksOf } from '../markdown/blocks.ts';
import type { Body } from '../markdown/body.ts';
import { rangeOf, type SourceRange, sourceRangesOf } from '../markdown/source-ranges.ts';
import type { Place } from '../schema/place.ts';
import type { PassageHead } from './passage-head.ts';
import { writeHead, writeNote } from './write-head.ts';

/** A passage to be marked. */
export interface PlacedPassage {
  readonly head: PassageHead;
  readonly place: Place;
}

/** A passage with its place in the Markdown, and its number if it needs one. */
interface Marked extends SourceRange {
  readonly head: PassageHead;
  label: string;
}

/** An emphasis or a link of a block: its places in the plain text and in the Markdown. */
interface InlineNode {
  readonly plain: SourceRange;
  readonly source: SourceRange;
}

function inlineNodes(block: Block): InlineNode[] {
  const nodes: InlineNode[] = [];
  let length = 0;
  const read = (node: Nodes): void => {
    const start = length;
    if (node.type === 'text') length += node.value.length;
    if (!('children' in node)) return;
    for (const child of node.children) read(child);
    if (node !== block) nodes.push({ plain: { start, end: length }, source: rangeOf(node) });
  };
  read(block);
  return nodes;
}

/** Where a passage is in the Markdown: around an emphasis or a link that it covers entirely. */
function sourceOf({ paragraph, start, end }: Place, { tree }: Body, markdown: string): SourceRange {
  const block = blocksOf(tree)[paragraph - 1];
  const units = block ? sourceRangesOf(block, markdown) : [];
  const [first, last] = [units[start], units[end - 1]];
  if (!block || !first || !last) throw new RangeError('A passage is outside the text.');
  const covered = inlineNodes(block).filter(
    ({ plain }) => plain.start >= start && plain.end <= end,
  );
  const starting = covered.filter(({ plain }) => plain.start === start);
  const ending = covered.filter(({ plain }) => plain.end === end);
  return {
    start: Math.min(first.start, ...starting.map(({ source }) => source.start)),
    end: Math.max(last.end, ...ending.map(({ source }) => source.end)),
  };
}

const areCrossing = (one: SourceRange, other: SourceRange) =>
  (one.start < other.start && other.start < one.end && one.end < other.end) ||
  (other.start < one.start && one.start < other.end && other.end < one.end);

/** Whether a mark without a number could be misread: it crosses another, or brackets are in its way. */
function needsLabel(mark: Marked, all: readonly Marked[], markdown: string): boolean {
  return (
    writeNote(mark.head) !== '' ||
    /[[\]]/.test(markdown.slice(Math.max(0, mark.start - 1), mark.end + 1)) ||
    all.some((other) => areCrossing(mark, other))
  );
}

/** Gives numbers that do not occur beside a bracket in the text. */
function addLabels(marks: readonly Marked[], markdown: string): void {
  let number = 0;
  for (const mark of marks) {
    if (!needsLabel(mark, marks, markdown)) continue;
    do number += 1;
    while (new RegExp(`[[\\]]${number}|${number}[[\\]]`).test(markdown));
    mark.label = String(number);
  }
}

/** The text between the words of the Markdown at each place, from the beginning to the end. */
function insertions(marks: readonly Marked[]): { at: number; text: string }[] {
  const openings = marks.map(({ start, head, label }) => ({
    at: start,
    text: `[${label}[${writeHead(head)}: `,
  }));
  // Where several marks end, the one that began last ends first.
  const closings = marks.toReversed().map(({ end, label }) => ({ at: end, text: `]${label}]` }));
  return [...closings, ...openings].sort((one, other) => one.at - other.at);
}

/**
 * Marks passages in the body of a review.
 *
 * @param markdown the body without marks, with LF as its line ends
 * @param body the same, parsed
 */
export function insertMarks(
  markdown: string,
  body: Body,
  passages: readonly PlacedPassage[],
): string {
  const marks = passages
    .map(({ head, place }) => ({ head, label: '', ...sourceOf(place, body, markdown) }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  addLabels(marks, markdown);
  let text = '';
  let done = 0;
  for (const { at, text: inserted } of insertions(marks)) {
    text += markdown.slice(done, at) + inserted;
    done = at;
  }
  text += markdown.slice(done);
  const notes = marks
    .filter(({ head }) => writeNote(head) !== '')
    .map(({ head, label }) => `[${label}]: ${writeNote(head)}\n`);
  return notes.length === 0 ? text : `${text.replace(/\n*$/, '\n')}\n${notes.join('')}`;
}
