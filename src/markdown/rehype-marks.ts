import type { Element, ElementContent, Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { paragraphOfId } from '../archive/text/paragraphs.ts';
import type { Place } from '../schema/place.ts';

/** Words of the text to be marked, and how. */
export interface Mark {
  /** The id that the words get, for their address. */
  readonly id: string;
  /** Where they stand, in order: more than one place where they run over a border of paragraphs. */
  readonly places: readonly Place[];
  /** What the elements around them say of themselves, beside the id. */
  readonly properties: Properties;
  /** A link without text that follows the last of the words: where it leads, and its name. */
  readonly note?: { readonly href: string; readonly label: string; readonly lang?: string };
}

type Parent = Pick<Element, 'children'>;

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element') return 0;
  return node.children.reduce((length, child) => length + lengthOf(child), 0);
}

/**
 * Puts elements around a range of an element's text, as few as its markup allows: where the range
 * ends within an element, that element is not torn apart, but the part of the range in it gets an
 * element of its own.
 *
 * @param start the first character of the range, from 0, in the element's text
 * @param end the character after its last
 * @param make makes an element to put around a part
 */
function wrap(parent: Parent, start: number, end: number, make: () => Element): void {
  const children: ElementContent[] = [];
  let wrapper: Element | undefined;
  let at = 0;
  const put = (node: ElementContent, isInRange: boolean) => {
    if (!isInRange) {
      wrapper = undefined;
      children.push(node);
      return;
    }
    if (!wrapper) {
      wrapper = make();
      children.push(wrapper);
    }
    wrapper.children.push(node);
  };
  for (const child of parent.children) {
    const [from, to] = [at, at + lengthOf(child)];
    at = to;
    if (to <= start || from >= end || from === to) put(child, false);
    else if (from >= start && to <= end) put(child, true);
    else if (child.type === 'text') {
      const [first, last] = [Math.max(0, start - from), Math.min(to, end) - from];
      const piece = (...range: [number, number?]) => ({
        ...child,
        value: child.value.slice(...range),
      });
      if (first > 0) put(piece(0, first), false);
      put(piece(first, last), true);
      if (last < child.value.length) put(piece(last), false);
    } else {
      put(child, false);
      if (child.type === 'element') wrap(child, start - from, end - from, make);
    }
  }
  parent.children = children;
}

/** Puts an element between two characters of an element's text, and not into a link. */
function insert(parent: Parent, at: number, element: Element): void {
  let from = 0;
  for (const [index, child] of parent.children.entries()) {
    const to = from + lengthOf(child);
    if (at <= to && to > from) {
      const isWithin = at < to;
      if (isWithin && child.type === 'element' && child.tagName !== 'a') {
        insert(child, at - from, element);
      } else if (isWithin && child.type === 'text') {
        const [before, after] = [child.value.slice(0, at - from), child.value.slice(at - from)];
        const pieces = [{ ...child, value: before }, element, { ...child, value: after }];
        parent.children.splice(index, 1, ...pieces);
      } else {
        parent.children.splice(index + 1, 0, element);
      }
      return;
    }
    from = to;
  }
  parent.children.push(element);
}

/** The ids of the marks that have more than one part in a text, as this plugin has drawn it. */
export function idsInParts(html: string): string[] {
  return [...new Set([...html.matchAll(/ data-part-of="([^"]+)"/g)].map(([, id = '']) => id))];
}

/** Makes the elements of a mark: the first has its id, the others say of what they are a part. */
function maker({ id, properties }: Mark): () => Element {
  let isFirst = true;
  return () => {
    const { ariaDetails, dataLabel, ...shared } = properties;
    const own: Properties = isFirst
      ? { id, ...(ariaDetails ? { ariaDetails } : {}), ...(dataLabel ? { dataLabel } : {}) }
      : { dataPartOf: id };
    isFirst = false;
    return { type: 'element', tagName: 'span', properties: { ...own, ...shared }, children: [] };
  };
}

function noteLink({ href, label, lang }: NonNullable<Mark['note']>): Element {
  const properties = { className: ['note-link'], href, ariaLabel: label, lang };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

const lengthOfMark = ({ places }: Mark) =>
  places.reduce((length, { start, end }) => length + end - start, 0);

/**
 * A rehype plugin that marks words of the numbered paragraphs, over whatever markup they have, and
 * also where marks overlap: a mark within another one is an element within the other's; of two that
 * overlap, the shorter has more than one element.
 *
 * The places are those of the plain text, which the typography of a text keeps.
 */
export function rehypeMarks({ marks }: { marks: readonly Mark[] }) {
  return (tree: Root) => {
    const paragraphs = new Map<number, Element>();
    visit(tree, 'element', (element) => {
      const paragraph = paragraphOfId(element.properties['id']);
      if (paragraph !== undefined) paragraphs.set(paragraph, element);
    });
    const paragraphOf = ({ paragraph }: Place) => {
      const element = paragraphs.get(paragraph);
      if (!element) throw new Error(`There is no paragraph ${paragraph} to mark.`);
      return element;
    };
    const longestFirst = marks.toSorted((one, other) => lengthOfMark(other) - lengthOfMark(one));
    for (const mark of longestFirst) {
      const make = maker(mark);
      for (const place of mark.places) wrap(paragraphOf(place), place.start, place.end, make);
    }
    for (const { places, note } of marks) {
      const last = places.at(-1);
      if (note && last) insert(paragraphOf(last), last.end, noteLink(note));
    }
  };
}
