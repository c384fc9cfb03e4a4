import type { ElementContent, Root } from 'hast';
import { paragraphId } from '../archive/text/paragraphs.ts';

/** What an initial is made of: a letter of a script that has them, with the marks that open a quotation. */
const initial = /^\p{P}*[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;

function firstText(nodes: readonly ElementContent[]): string {
  const [first, ...others] = nodes;
  if (!first) return '';
  if (first.type === 'text') return first.value;
  return (first.type === 'element' && firstText(first.children)) || firstText(others);
}

/**
 * A rehype plugin that says of a text's first paragraph that it begins with an initial: not where a
 * heading or a quotation comes first, where its script has none, or where a mark stands between an
 * opening quotation mark and its letter, since browsers then take the quotation mark alone for one. It
 * runs after what marks the text.
 */
export function rehypeInitial() {
  return (tree: Root) => {
    const first = tree.children.find((node) => node.type === 'element');
    if (first?.tagName !== 'p' || first.properties['id'] !== paragraphId(1)) return;
    if (initial.test(firstText(first.children))) first.properties['className'] = ['initial'];
  };
}
