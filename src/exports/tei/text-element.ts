import type { Root, RootContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { paragraphAt } from '../../archive/text/paragraphs.ts';
import { type Block, blocksOf } from '../../markdown/blocks.ts';
import type { Film } from '../../schema/film.ts';
import type { Place } from '../../schema/place.ts';
import type { Review } from '../../schema/review.ts';
import { type MarkedCorrections, markCorrections } from './corrections.ts';
import { endsOf, personId, remarkId } from './ids.ts';
import { paragraphElement } from './paragraph-element.ts';
import { putAt, wrapWords } from './wrap-words.ts';

/** Words that a TEI document refers to by anchors at their ends. */
interface Anchored {
  readonly id: string;
  readonly from: { readonly paragraph: number; readonly offset: number };
  readonly to: { readonly paragraph: number; readonly offset: number };
}

const anchoredAt = (id: string, { paragraph, start, end }: Place): Anchored => ({
  id,
  from: { paragraph, offset: start },
  to: { paragraph, offset: end },
});

/** Marks mentions as names of the people whom they mean. */
function markMentions(paragraphs: readonly Element[], { mentions }: Review): void {
  for (const { person, place } of mentions) {
    const ref = `#${personId(person)}`;
    const make = (words: Element['children']) => x('persName', { ref }, words);
    wrapWords(paragraphAt(paragraphs, place.paragraph), place.start, place.end, make);
  }
}

/**
 * Marks what somebody other than the critic said. A saying that other markup would cut in two gets no element: its span
 * names the speaker.
 */
function markSayings(paragraphs: readonly Element[], { passages }: Review): void {
  for (const { voice, speaker, place } of passages) {
    if (voice === 'critic') continue;
    const who = speaker ? { who: `#${personId(speaker.id)}` } : {};
    const wrap = (parent: Element) =>
      wrapWords(parent, place.start, place.end, (words) => x('said', who, words));
    const parent = paragraphAt(paragraphs, place.paragraph);
    if (wrap(structuredClone(parent)) === 1) wrap(parent);
  }
}

/** Puts an anchor at both ends of words. */
function anchor(paragraphs: readonly Element[], words: readonly Anchored[]): void {
  for (const { id, from, to } of words) {
    const ends = endsOf(id);
    const begin = x('anchor', { 'xml:id': ends.from });
    const end = x('anchor', { 'xml:id': ends.to });
    putAt(paragraphAt(paragraphs, from.paragraph), from.offset, 'before', begin);
    putAt(paragraphAt(paragraphs, to.paragraph), to.offset, 'after', end);
  }
}

/** Puts the paragraphs that were received but removed where they were, after the paragraph before them. */
function putRemoved(
  elements: Element[],
  paragraphs: readonly Element[],
  removed: MarkedCorrections['removed'],
): void {
  // From the last to the first, so that several after one paragraph keep their order.
  for (const { after, block } of removed.toReversed()) {
    const before = after === 0 ? undefined : paragraphAt(paragraphs, after);
    const siblings = before ? childrenAround(before, elements) : elements;
    siblings.splice(before ? siblings.indexOf(before) + 1 : 0, 0, block);
  }
}

/** The list of elements that has an element, in a tree. */
function childrenAround(element: Element, tree: ElementContent[]): ElementContent[] {
  if (tree.includes(element)) return tree;
  for (const node of tree) {
    const inside = node.type === 'element' ? childrenAround(element, node.children) : [];
    if (inside.length > 0) return inside;
  }
  return [];
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

/** The body of a TEI document, and where its corrections are. */
export interface TeiBody {
  readonly elements: readonly Element[];
  readonly corrections: MarkedCorrections;
}

/**
 * The text of a review as TEI: with corrections beside what was received, names with the people whom they mean, and
 * anchors at the ends of passages and of words with a remark, which may overlap.
 *
 * @param tree the body of the review, as `readBody` reads it
 * @param film the film that it is about
 * @throws {Error} if the body is not that of the review
 */
export function teiBody(tree: Root, review: Review, film: Film): TeiBody {
  const blocks = blocksOf(tree);
  const byBlock = new Map<Block, Element>();
  const elementOf = (block: Block, name: 'p' | 'head') => {
    const element = paragraphElement(block, blocks.indexOf(block) + 1, name, film);
    byBlock.set(block, element);
    return element;
  };
  const elements = divide(tree.children, elementOf);
  const paragraphs = blocks.map((block) => {
    const element = byBlock.get(block);
    if (!element) throw new Error(`A paragraph of ${review.slug} has no place in the document.`);
    return element;
  });
  const corrections = markCorrections(paragraphs, review);
  markMentions(paragraphs, review);
  markSayings(paragraphs, review);
  anchor(paragraphs, [
    ...corrections.anchored,
    ...review.remarks.map(({ place }, index) => anchoredAt(remarkId(index), place)),
    ...review.passages.map(({ id, place }) => anchoredAt(id, place)),
  ]);
  putRemoved(elements, paragraphs, corrections.removed);
  return { elements, corrections };
}
