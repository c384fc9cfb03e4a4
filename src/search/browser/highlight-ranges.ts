import { textNodes } from './text-ranges.ts';

/** The name of the highlight in the style sheet. */
const highlightName = 'found';

/** Wraps the text of a range in `mark` elements, one for each text node. */
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
 * Highlights ranges of the page with the CSS Custom Highlight API, or with elements in browsers
 * that lack it.
 *
 * @returns a function that removes the highlight
 */
export function highlightRanges(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
    CSS.highlights.set(highlightName, new Highlight(...ranges));
    return () => CSS.highlights.delete(highlightName);
  }
  // Last first: wrapping a range moves the text after it.
  const marks = ranges.toReversed().flatMap(wrap);
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}
