import type { Root, RootContent } from 'mdast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { paragraphAt, paragraphBreak } from '../../archive/text/paragraphs.ts';
import { type Block, blocksOf } from '../../markdown/blocks.ts';
import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { changedWords } from './changed-words.ts';
import { endsOf, personId, remarkId } from './ids.ts';
import { paragraphElement } from './paragraph-element.ts';
import { putAt, wrapWords } from './wrap-words.ts';

/** Words that a TEI document refers to by anchors at their ends. */
interface Anchored {
  readonly id: string;
  readonly places: readonly Place[];
}

/** A correction within a text: its words, or undefined if it cannot be an element, as at a paragraph break. */
function correctionPlace(
  { received, reads }: Review['corrections'][number],
  paragraphs: readonly string[],
): { readonly place: Place; readonly received: string } | undefined {
  const changed = changedWords({ received, reads });
  if (changed.reads.includes(paragraphBreak)) return undefined;
  const text = paragraphs.join(paragraphBreak);
  const start = text.indexOf(reads) + changed.start;
  const before = text.slice(0, start).split(paragraphBreak);
  const offset = before.at(-1)?.length ?? 0;
  const place = { paragraph: before.length, start: offset, end: offset + changed.reads.length };
  return { place, received: changed.received };
}

/** Marks corrections and mentions as elements. Returns the corrections that need anchors instead. */
function markWords(
  paragraphs: readonly Element[],
  { corrections, mentions, paragraphs: texts }: Review,
): Anchored[] {
  const anchored: Anchored[] = [];
  for (const correction of corrections) {
    const { id, certainty, places } = correction;
    const found = correctionPlace(correction, texts);
    const make = (words: Element['children']) =>
      x('choice', { 'xml:id': id }, [
        x('sic', found?.received ?? ''),
        x('corr', { cert: certainty === 'certain' ? 'high' : 'medium' }, words),
      ]);
    const wrap = (element: Element, { start, end }: Place) => wrapWords(element, start, end, make);
    const element = found && paragraphAt(paragraphs, found.place.paragraph);
    if (found && element && wrap(structuredClone(element), found.place) === 1) {
      wrap(element, found.place);
    } else anchored.push({ id, places });
  }
  for (const { person, place } of mentions) {
    const ref = `#${personId(person)}`;
    const make = (words: Element['children']) => x('persName', { ref }, words);
    wrapWords(paragraphAt(paragraphs, place.paragraph), place.start, place.end, make);
  }
  return anchored;
}

/** Puts an anchor at both ends of words. */
function anchor(paragraphs: readonly Element[], words: readonly Anchored[]): void {
  for (const { id, places } of words) {
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last) throw new Error(`${id} has no place.`);
    const { from, to } = endsOf(id);
    const begin = x('anchor', { 'xml:id': from });
    const end = x('anchor', { 'xml:id': to });
    putAt(paragraphAt(paragraphs, first.paragraph), first.start, 'before', begin);
    putAt(paragraphAt(paragraphs, last.paragraph), last.end, 'after', end);
  }
}

/** The blocks of a body as TEI: paragraphs, quotations, and a division from each heading on. */
function divide(
  nodes: readonly RootContent[],
  elementOf: (block: Block, name: 'p' | 'head') => Element,
): Element[] {
  const elements: Element[] = [];
  let division: Element | undefined;
  const put = (element: Element) => (division ? division.children : elements).push(element);
  for (const node of nodes) {
    if (node.type === 'heading') {
      division = x('div', { type: 'section', subtype: `level-${node.depth}` });
      elements.push(division);
      put(elementOf(node, 'head'));
    } else if (node.type === 'paragraph') put(elementOf(node, 'p'));
    else if (node.type === 'blockquote') {
      const inside = blocksOf({ type: 'root', children: node.children });
      put(
        x(
          'quote',
          inside.map((block) => elementOf(block, 'p')),
        ),
      );
    }
  }
  return elements;
}

/** The body of a TEI document, and the ids of the corrections that have anchors instead of an element. */
export interface TeiBody {
  readonly elements: readonly Element[];
  readonly anchoredCorrections: ReadonlySet<string>;
}

/**
 * The text of a review as TEI: with corrections beside what was received, names with the people whom they mean, and
 * anchors at the ends of passages and of words with a remark, which may overlap.
 *
 * @param tree the body of the review, as `readBody` reads it
 * @throws {Error} if the body is not that of the review
 */
export function teiBody(tree: Root, review: Review): TeiBody {
  const blocks = blocksOf(tree);
  const byBlock = new Map<Block, Element>();
  const elementOf = (block: Block, name: 'p' | 'head') => {
    const element = paragraphElement(block, blocks.indexOf(block) + 1, name);
    byBlock.set(block, element);
    return element;
  };
  const elements = divide(tree.children, elementOf);
  const paragraphs = blocks.map((block) => {
    const element = byBlock.get(block);
    if (!element) throw new Error(`A paragraph of ${review.slug} has no place in the document.`);
    return element;
  });
  const corrections = markWords(paragraphs, review);
  anchor(paragraphs, [
    ...corrections,
    ...review.remarks.map(({ place }, index) => ({ id: remarkId(index), places: [place] })),
    ...review.passages.map(({ id, place }) => ({ id, places: [place] })),
  ]);
  return { elements, anchoredCorrections: new Set(corrections.map(({ id }) => id)) };
}
