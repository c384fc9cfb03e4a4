import { textNodes } from './text-ranges.ts';

/** The names of the highlights in the style sheet: of all matches, and of those that the reader is at. */
const allName = 'found';
const currentName = 'current';

/** Highlighted ranges of the page. */
export interface Highlighted {
  /** Emphasises some of the ranges, and no others. */
  readonly emphasise: (ranges: readonly Range[]) => void;
  /** Removes the highlight. */
  readonly remove: () => void;
}

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

/** Highlights ranges with elements. */
function highlightWithElements(ranges: readonly Range[]): Highlighted {
  // Last first: wrapping a range moves the text after it.
  const marks = new Map(ranges.toReversed().map((range) => [range, wrap(range)]));
  const all = [...marks.values()].flat();
  return {
    emphasise: (some) => {
      const current = some.flatMap((range) => marks.get(range) ?? []);
      for (const mark of all) mark.classList.toggle(currentName, current.includes(mark));
    },
    remove: () => {
      for (const mark of all) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

/**
 * Highlights ranges of the page with the CSS Custom Highlight API, or with elements in browsers
 * that lack it.
 */
export function highlightRanges(ranges: readonly Range[]): Highlighted {
  if (!('highlights' in CSS)) return highlightWithElements(ranges);
  CSS.highlights.set(allName, new Highlight(...ranges));
  return {
    emphasise: (some) => {
      const current = new Highlight(...some);
      current.priority = 1;
      CSS.highlights.set(currentName, current);
    },
    remove: () => {
      CSS.highlights.delete(allName);
      CSS.highlights.delete(currentName);
    },
  };
}
