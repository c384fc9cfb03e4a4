import type { ElementContent, Root } from 'hast';
import { paragraphId } from '../archive/text/paragraphs.ts';

/** Matches a text whose first letter, after any punctuation, is in a script with initials. */
const initial = /^\p{P}*[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;

function firstText(nodes: readonly ElementContent[]): string {
  const [first, ...others] = nodes;
  if (!first) return '';
  if (first.type === 'text') return first.value;
  return (first.type === 'element' && firstText(first.children)) || firstText(others);
}

/**
 * A rehype plugin that gives the first paragraph of a text the class `initial`, unless a heading or a
 * quotation comes first, the script has no initials, or an element separates an opening quotation mark from
 * the first letter: browsers would then enlarge only the quotation mark. Since marks add elements, this
 * plugin must run after `rehypeMarks`.
 */
export function rehypeInitial() {
  return (tree: Root) => {
    const first = tree.children.find((node) => node.type === 'element');
    if (first?.tagName !== 'p' || first.properties['id'] !== paragraphId(1)) return;
    if (initial.test(firstText(first.children))) first.properties['className'] = ['initial'];
  };
}
