import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { paragraphOfId } from '../archive/text/paragraphs.ts';

/** Names the link to a paragraph, from 1, in a language; `lang` is left out where it is the text's. */
export type ParagraphLabel = (paragraph: number) => { text: string; lang?: string };

/**
 * A rehype plugin that puts into each numbered paragraph a link to itself, so that its address can
 * be copied. The link has a name but no text: the paragraph's text stays the critic's, and the
 * number is drawn by the style sheet.
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
