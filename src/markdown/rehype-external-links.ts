import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin that marks the critic's links as external, and sends no referrer to their sites. */
export function rehypeExternalLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'a') element.properties['rel'] = ['external', 'noreferrer'];
    });
  };
}
