import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin that keeps a critic's links from telling other sites where their readers come from. */
export function rehypeExternalLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'a') element.properties['rel'] = ['external', 'noreferrer'];
    });
  };
}
