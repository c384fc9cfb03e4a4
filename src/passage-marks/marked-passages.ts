import { selectorOf } from '../archive/text/selector-of-place.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { type Body, readBody } from '../markdown/body.ts';
import { rangeOf, sourceRangesOf } from '../markdown/source-ranges.ts';
import type { Place } from '../schema/place.ts';
import type { Selector } from '../schema/selector.ts';
import type { PassageHead } from './passage-head.ts';
import { type MarkMistake, readHead } from './read-head.ts';
import { type MarkProblem, type ScannedBody, type ScannedMark, scanMarks } from './scan-marks.ts';

/** A passage that is marked in the text. */
export interface MarkedPassage {
  readonly head: PassageHead;
  readonly place: Place;
  readonly selector: Selector;
  /** Where its mark begins in the body, in UTF-16 units from 0. */
  readonly at: number;
}

/** A range of white space at either end does not count. */
function trimmed(text: string, start: number, end: number): [number, number] {
  const words = text.slice(start, end);
  const before = words.length - words.trimStart().length;
  return [start + before, start + Math.max(before, words.trimEnd().length)];
}

/** Finds the place of a mark in the text. */
function placeOf(
  { start, end }: ScannedMark,
  { tree, paragraphs }: Body,
  markdown: string,
): Place | MarkMistake {
  const places = blocksOf(tree).flatMap((block, index) => {
    const range = rangeOf(block);
    if (end <= range.start || start >= range.end) return [];
    const units = sourceRangesOf(block, markdown);
    const [from, to] = trimmed(
      paragraphs[index]?.text ?? '',
      units.filter((unit) => unit.start < start).length,
      units.filter((unit) => unit.start < end).length,
    );
    return from < to ? [{ paragraph: index + 1, start: from, end: to }] : [];
  });
  const [place, ...others] = places;
  if (place === undefined) {
    return { message: 'This mark has no words.', fix: 'put words after its colon, or remove it.' };
  }
  const last = others.at(-1);
  if (last === undefined) return place;
  return {
    message: `This mark covers paragraphs ${place.paragraph} to ${last.paragraph}.`,
    fix: 'end it with the paragraph, and begin another in the next one.',
  };
}

function readPassage(mark: ScannedMark, body: Body, markdown: string): MarkedPassage | MarkMistake {
  const read = readHead(mark.head);
  if ('mistake' in read) return read.mistake;
  const place = placeOf(mark, body, markdown);
  if ('message' in place) return place;
  const selector = selectorOf(
    place,
    body.paragraphs.map(({ text }) => text),
  );
  if (selector === undefined) {
    return {
      message: 'The text has the whole paragraph of this mark twice.',
      fix: 'mark words of another paragraph.',
    };
  }
  return { head: read.head, place, selector, at: mark.at };
}

/** The body of a review without its marks, and the passages that they mark. */
export interface MarkedBody extends Pick<ScannedBody, 'markdown' | 'inBody'> {
  readonly body: ReturnType<typeof readBody>;
  /** The passages in the order of their marks, complete only if there is no problem. */
  readonly passages: readonly MarkedPassage[];
  readonly problems: readonly MarkProblem[];
}

/** Reads the body of a review in which passages may be marked. */
export function readMarkedBody(source: string): MarkedBody {
  const { markdown, marks, inBody, ...scanned } = scanMarks(source);
  const body = readBody(markdown);
  const passages: MarkedPassage[] = [];
  const problems = [...scanned.problems];
  if ('tree' in body) {
    for (const mark of marks) {
      const passage = readPassage(mark, body, markdown);
      if ('message' in passage) problems.push({ at: mark.at, ...passage });
      else passages.push(passage);
    }
  }
  return { markdown, inBody, body, passages, problems };
}
