import type { TextRange } from '../words/find-matches.ts';

/** The name of the highlight that the style sheet draws. */
const highlightName = 'found';

/** The text nodes of an element, each with the place in the element's text at which it begins. */
function textNodes(element: Element): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start });
    start += node.data.length;
  }
  return nodes;
}

/**
 * The ranges of the page in which an element's text has something, whatever elements divide it.
 *
 * @param search finds places in the text
 */
export function textRanges(
  element: Element,
  search: (text: string) => readonly TextRange[],
): Range[] {
  const nodes = textNodes(element);
  const text = nodes.map(({ node }) => node.data).join('');
  return search(text).flatMap(({ start, end }) => {
    const first = nodes.findLast((each) => each.start <= start);
    const last = nodes.findLast((each) => each.start < end);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}

/** Puts elements around the text of a range, a part in each of its text nodes. */
function wrap(range: Range): HTMLElement[] {
  const root = range.commonAncestorContainer;
  const element = root instanceof Element ? root : root.parentElement;
  const nodes = element ? textNodes(element).map(({ node }) => node) : [];
  return nodes
    .filter((node) => range.intersectsNode(node))
    .map((node) => {
      const part = document.createRange();
      part.selectNodeContents(node);
      if (node === range.startContainer) part.setStart(node, range.startOffset);
      if (node === range.endContainer) part.setEnd(node, range.endOffset);
      const mark = document.createElement('mark');
      part.surroundContents(mark);
      return mark;
    });
}

/**
 * Marks ranges of the page: with the CSS Custom Highlight API, or, where a browser does not have it,
 * with elements.
 *
 * @returns a function that takes the marks away
 */
export function markRanges(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
    CSS.highlights.set(highlightName, new Highlight(...ranges));
    return () => CSS.highlights.delete(highlightName);
  }
  // The last first: an element put around a part moves what comes after it.
  const marks = ranges.toReversed().flatMap(wrap);
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}
