import type { TextRange } from '../words/find-matches.ts';

/** Returns the text nodes of an element, each with its position in the element's text. */
export function textNodes(element: Element): { node: Text; start: number }[] {
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

/** Returns the DOM ranges of ranges of an element's text, even if they span several elements. */
export function textRanges(element: Element, ranges: readonly TextRange[]): Range[] {
  const nodes = textNodes(element);
  return ranges.flatMap(({ start, end }) => {
    const first = nodes.findLast((each) => each.start <= start);
    const last = nodes.findLast((each) => each.start < end);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return [range];
  });
}
