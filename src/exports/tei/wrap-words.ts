import type { Element, ElementContent } from 'xast';

/** Elements with received words, which are no part of the corrected text. */
const received: ReadonlySet<string> = new Set(['sic', 'surplus']);

/** The length of the text of a node, without the words that were received instead. */
function lengthOf(node: ElementContent): number {
  if (node.type === 'text') return node.value.length;
  if (node.type !== 'element' || received.has(node.name)) return 0;
  return node.children.reduce((length, child) => length + lengthOf(child), 0);
}

/** The children of an element, each with where it begins and ends in the text of the element. */
function childrenOf(parent: Element): { child: ElementContent; from: number; to: number }[] {
  let at = 0;
  return parent.children.map((child) => {
    const from = at;
    at += lengthOf(child);
    return { child, from, to: at };
  });
}

/**
 * Wraps a range of an element's text in as few elements as its markup allows: one, unless markup is partly in the
 * range.
 *
 * @param start the offset of the first character in the element's text
 * @param end the offset after the last character
 * @param make makes an element around a part of the range
 * @returns how many elements were needed
 */
export function wrapWords(
  parent: Element,
  start: number,
  end: number,
  make: (words: ElementContent[]) => Element,
): number {
  const children: ElementContent[] = [];
  let inside: ElementContent[] = [];
  let count = 0;
  const close = () => {
    if (inside.length === 0) return;
    children.push(make(inside));
    inside = [];
    count += 1;
  };
  const putOutside = (node: ElementContent) => {
    close();
    children.push(node);
  };
  for (const { child, from, to } of childrenOf(parent)) {
    const isOutside = to <= start || from >= end;
    if (isOutside) putOutside(child);
    else if (from >= start && to <= end) inside.push(child);
    else if (child.type === 'text') {
      const [first, last] = [Math.max(0, start - from), Math.min(to, end) - from];
      const part = (...range: [number, number?]) => ({
        ...child,
        value: child.value.slice(...range),
      });
      if (first > 0) putOutside(part(0, first));
      inside.push(part(first, last));
      if (last < child.value.length) putOutside(part(last));
    } else {
      putOutside(child);
      if (child.type === 'element') count += wrapWords(child, start - from, end - from, make);
    }
  }
  close();
  parent.children = children;
  return count;
}

/** Puts an empty element at an offset of an element's text: before what begins there, or after what ends there. */
export function putAt(parent: Element, offset: number, side: 'before' | 'after', node: Element) {
  const isBefore = side === 'before';
  for (const [index, { child, from, to }] of childrenOf(parent).entries()) {
    if (from === to) continue;
    if (isBefore ? offset === from : offset === to) {
      parent.children.splice(isBefore ? index : index + 1, 0, node);
      return;
    }
    if (offset <= from || offset >= to) continue;
    if (child.type === 'element') putAt(child, offset - from, side, node);
    if (child.type === 'text') {
      const text = child.value;
      child.value = text.slice(0, offset - from);
      parent.children.splice(index + 1, 0, node, { ...child, value: text.slice(offset - from) });
    }
    return;
  }
  throw new RangeError(`The paragraph has no character ${offset}.`);
}
