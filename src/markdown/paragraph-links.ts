import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { paragraphOfId } from '../archive/addresses.ts';

/**
 * A rehype plugin that puts into each numbered paragraph a link to itself, so that its address can
 * be copied. The link has a name but no text: the paragraph's text stays the critic's, and the
 * number is drawn by the style sheet.
 *
 * @param options.label names the link to a paragraph, from 1
 */
export function rehypeParagraphLinks({ label }: { label: (paragraph: number) => string }) {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const { id } = element.properties;
      const paragraph = paragraphOfId(id);
      if (paragraph === undefined) return;
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { className: ['paragraph-link'], href: `#${id}`, ariaLabel: label(paragraph) },
        children: [],
      };
      element.children.unshift(link);
    });
  };
}
