import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { paragraphAt, paragraphBreak } from '../../archive/text/paragraphs.ts';
import type { Review } from '../../schema/review.ts';
import { type Change, changesOf, withWholeRanges } from './changes.ts';
import { putAt, wrapWords } from './wrap-words.ts';

type Correction = Review['corrections'][number];

/** A place in the text: the number of a paragraph, from 1, and an offset in it. */
interface Point {
  readonly paragraph: number;
  readonly offset: number;
}

/** A correction that no element of the text can show: where its corrected wording begins and ends. */
export interface AnchoredCorrection {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** The words that were received between these ends. */
  readonly received: string;
}

/** Where the corrections of a review are in its TEI document. */
export interface MarkedCorrections {
  /** The ids of the elements of each correction, by its id. */
  readonly elements: ReadonlyMap<string, readonly string[]>;
  /** Those at a break between paragraphs that was not received, or across other markup. */
  readonly anchored: readonly AnchoredCorrection[];
  /** Paragraphs that were received but removed, by the number of the paragraph before them. */
  readonly removed: readonly { readonly after: number; readonly block: Element }[];
}

/** Words that were received, with an element for each line end. */
export function receivedWords(words: string): ElementContent[] {
  return words
    .split(paragraphBreak)
    .flatMap((line, index): ElementContent[] => [
      ...(index > 0 ? [x('lb')] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
}

/** White space at an end of an element, which programs may otherwise drop. */
const spacing = (words: string) =>
  words.trim() === words ? {} : ({ 'xml:space': 'preserve' } as const);

/** The place of an offset in a text of paragraphs that are joined by breaks. */
function placeAt(text: string, at: number): Point {
  const before = text.slice(0, at).split(paragraphBreak);
  return { paragraph: before.length, offset: before.at(-1)?.length ?? 0 };
}

/** A part of a change that has an element of its own. */
interface MarkedChange extends Change {
  /** The number of the paragraph after which it is a block of its own; undefined if it is within one. */
  readonly after?: number;
}

/** The parts of a change: each received paragraph that it removes, or else itself. */
function partsOf(change: Change, text: string): MarkedChange[] {
  const { received, reads, start } = change;
  if (reads !== '' || !received.includes(paragraphBreak)) return [change];
  const { paragraph, offset } = placeAt(text, start);
  const blocks = (lines: string, after: number) =>
    lines.split(paragraphBreak).map((line) => ({ ...change, received: line, after }));
  if (offset === 0 && received.endsWith(paragraphBreak))
    return blocks(received.slice(0, -1), paragraph - 1);
  const isAtEnd = start === text.length || text[start] === paragraphBreak;
  if (isAtEnd && received.startsWith(paragraphBreak)) return blocks(received.slice(1), paragraph);
  return [change];
}

/** Makes the element of a change around its corrected words: what was received beside them, or what was left out. */
function elementOf({ received, reads }: Change, id: string, cert: string, words: ElementContent[]) {
  if (reads === '')
    return x('surplus', { 'xml:id': id, cert, ...spacing(received) }, receivedWords(received));
  if (received === '') return x('supplied', { 'xml:id': id, cert, ...spacing(reads) }, words);
  return x('choice', { 'xml:id': id }, [
    x('sic', spacing(received), receivedWords(received)),
    x('corr', { cert, ...spacing(reads) }, words),
  ]);
}

/** A correction between two anchors. At a break between paragraphs, its wordings are extended by a character. */
function anchoredCorrection(
  { id, received, reads }: Correction,
  text: string,
  from: number,
): AnchoredCorrection {
  const to = from + reads.length;
  let [start, end] = [from, to];
  while (start > 0 && text[start] === paragraphBreak) start -= 1;
  while (end < text.length && text[end - 1] === paragraphBreak) end += 1;
  const words = text.slice(start, from) + received + text.slice(to, end);
  return { id, from: placeAt(text, start), to: placeAt(text, end), received: words };
}

/** Whether the corrected words of a change can be one element: within a paragraph, and not partly in other markup. */
function isMarkable(change: Change, text: string, paragraphs: readonly Element[]): boolean {
  const { reads, start } = change;
  if (reads.includes(paragraphBreak)) return false;
  if (reads === '') return true;
  const { paragraph, offset } = placeAt(text, start);
  const trial = structuredClone(paragraphAt(paragraphs, paragraph));
  return wrapWords(trial, offset, offset + reads.length, (words) => x('corr', words)) === 1;
}

/** Puts the element of a change into its paragraph. */
function markChange(
  change: Change,
  element: (words: ElementContent[]) => Element,
  text: string,
  paragraphs: readonly Element[],
): void {
  const { paragraph, offset } = placeAt(text, change.start);
  const parent = paragraphAt(paragraphs, paragraph);
  const { length } = change.reads;
  if (length > 0) wrapWords(parent, offset, offset + length, element);
  else if (offset > 0) putAt(parent, offset, 'after', element([]));
  else putAt(parent, offset, 'before', element([]));
}

/** The ranges of the whole text that the mentions of people have. */
function mentionRanges({ mentions, paragraphs }: Review): { start: number; end: number }[] {
  const starts: number[] = [];
  let at = 0;
  for (const { length } of paragraphs) {
    starts.push(at);
    at += length + paragraphBreak.length;
  }
  return mentions.map(({ place }) => {
    const start = starts[place.paragraph - 1] ?? 0;
    return { start: start + place.start, end: start + place.end };
  });
}

/**
 * Marks what each correction changes: `choice` where words stand for others, `supplied` where the archive added some,
 * `surplus` where it left some out.
 *
 * @param paragraphs the paragraphs of the review as elements, which are changed
 */
export function markCorrections(paragraphs: readonly Element[], review: Review): MarkedCorrections {
  const text = review.paragraphs.join(paragraphBreak);
  const names = mentionRanges(review);
  const elements = new Map<string, string[]>();
  const anchored: AnchoredCorrection[] = [];
  const removed: { after: number; block: Element }[] = [];
  for (const correction of review.corrections) {
    const { id, reads, certainty } = correction;
    const cert = certainty === 'certain' ? 'high' : 'medium';
    const start = text.indexOf(reads);
    const changes = withWholeRanges(changesOf(correction, start), text, names);
    if (!changes.every((change) => isMarkable(change, text, paragraphs))) {
      anchored.push(anchoredCorrection(correction, text, start));
      continue;
    }
    const parts = changes.flatMap((change) => partsOf(change, text));
    const ids = parts.map((_, index) => (parts.length > 1 ? `${id}.${index + 1}` : id));
    elements.set(id, ids);
    for (const [index, part] of parts.entries()) {
      const make = (words: ElementContent[]) => elementOf(part, ids[index] ?? id, cert, words);
      if (part.after === undefined) markChange(part, make, text, paragraphs);
      else removed.push({ after: part.after, block: x('ab', [make([])]) });
    }
  }
  return { elements, anchored, removed };
}
