import type { Element, ElementContent, Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { paragraphOfId } from '../archive/text/paragraphs.ts';
import type { Place } from '../schema/place.ts';

/** Words of the text to mark, and how to mark them. */
export interface Mark {
  /** The id of the first element around the words. */
  readonly id: string;
  /** Where the words are, in order. Words that cross a paragraph break have several places. */
  readonly places: readonly Place[];
  /** Further attributes of the elements around the words. */
  readonly properties: Properties;
}

declare module 'vfile' {
  interface DataMap {
    splitMarks: number;
  }
}

type Parent = Pick<Element, 'children'>;

function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element') return 0;
  return node.children.reduce((length, child) => length + lengthOf(child), 0);
}

/**
 * Wraps a range of an element's text in as few elements as its markup allows. A child that is only partly
 * in the range stays whole: the part in the range is wrapped inside it.
 *
 * @param start the offset of the first character in the element's text
 * @param end the offset after the last character
 * @param make makes an element to wrap a part in
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

/** Makes an element for a mark. Only the first has the id of the mark; the others refer to it. */
function makeElement({ id, properties }: Mark, isFirst: boolean): Element {
  const identity: Properties = isFirst ? { id } : { dataPartOf: id };
  return {
    type: 'element',
    tagName: 'span',
    properties: { ...properties, ...identity },
    children: [],
  };
}

const lengthOfMark = ({ places }: Mark) =>
  places.reduce((length, { start, end }) => length + end - start, 0);

/**
 * A rehype plugin that wraps words of the numbered paragraphs in elements, whatever markup they contain.
 * Marks may overlap: a mark inside another becomes a nested element; if two overlap only in part, the
 * shorter one is split into several elements, which share a number (`data-split`), so that a style sheet for all
 * texts can find them. How many marks are split is stored in the file's data.
 *
 * Places refer to the plain text. Typesetting keeps its length, so they are valid in the typeset text too.
 *
 * @param options.marks the words to mark
 * @throws {Error} if a mark is in a paragraph that the text does not have
 */
export function rehypeMarks({ marks }: { marks: readonly Mark[] }) {
  return (tree: Root, file: VFile) => {
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
    let splitMarks = 0;
    const longestFirst = marks.toSorted((one, other) => lengthOfMark(other) - lengthOfMark(one));
    for (const mark of longestFirst) {
      const elements: Element[] = [];
      const make = () => {
        const element = makeElement(mark, elements.length === 0);
        elements.push(element);
        return element;
      };
      for (const place of mark.places) wrap(paragraphOf(place), place.start, place.end, make);
      if (elements.length < 2) continue;
      splitMarks += 1;
      for (const { properties } of elements) properties['dataSplit'] = splitMarks;
    }
    file.data.splitMarks = splitMarks;
  };
}
