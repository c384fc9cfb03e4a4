import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { paragraphOfId } from '../archive/text/paragraphs.ts';

/** Names the link to a paragraph, by number from 1. `lang` is set if the name is not in the text's language. */
export type ParagraphLabel = (paragraph: number) => { text: string; lang?: string };

/**
 * A rehype plugin that adds to each paragraph a link to itself, from which its address can be copied. The
 * link has a name but no text: the paragraph contains only the critic's words, and the style sheet shows
 * its number.
 *
 * @param options.label names the link to a paragraph, from 1
 */
export function rehypeParagraphLinks({ label }: { label: ParagraphLabel }) {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const { id } = element.properties;
      const paragraph = paragraphOfId(id);
      if (paragraph === undefined) return;
      const { text, lang } = label(paragraph);
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: { className: ['paragraph-link'], href: `#${id}`, ariaLabel: text, lang },
        children: [],
      };
      element.children.unshift(link);
    });
  };
}
