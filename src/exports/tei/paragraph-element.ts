import type { PhrasingContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { paragraphId } from '../../archive/text/paragraphs.ts';
import type { Block } from '../../markdown/blocks.ts';
import { languageScheme } from '../../markdown/remark-allowed.ts';
import type { Film } from '../../schema/film.ts';

/** The text of a block as TEI, with its emphasis and links, and nothing that the archive says about it. */
function inlineOf(node: PhrasingContent, film: Film): ElementContent[] {
  switch (node.type) {
    case 'text':
      // A line end in the file is a space of the text.
      return [{ type: 'text', value: node.value.replaceAll('\n', ' ') }];
    case 'emphasis':
      return [
        x(
          'emph',
          node.children.flatMap((child) => inlineOf(child, film)),
        ),
      ];
    case 'strong':
      return [
        x(
          'hi',
          { rend: 'bold' },
          node.children.flatMap((child) => inlineOf(child, film)),
        ),
      ];
    case 'link': {
      const inside = node.children.flatMap((child) => inlineOf(child, film));
      if (!node.url.startsWith(languageScheme))
        return [x('ref', { target: new URL(node.url).href }, inside)];
      const language = { 'xml:lang': node.url.slice(languageScheme.length) };
      // A title that a film shares, as with a song, is a title all the same: of which work is not said.
      const [first, ...others] = node.children;
      return first?.type === 'text' && first.value === film.title && others.length === 0
        ? [x('title', language, film.title)]
        : [x('foreign', language, inside)];
    }
    default:
      // The loader accepts nothing else.
      throw new Error(`A text has Markdown of the kind ${node.type}.`);
  }
}

/**
 * A paragraph of a review as a TEI element, with its number.
 *
 * @param number the number of the paragraph, from 1
 * @param name `p`, or `head` for the heading of a division
 * @param film the film that the review is about, whose title may be in another language than the text
 */
export function paragraphElement(
  block: Block,
  number: number,
  name: 'p' | 'head',
  film: Film,
): Element {
  const isHeading = block.type === 'heading';
  const attributes = {
    'xml:id': paragraphId(number),
    n: String(number),
    ...(isHeading && name === 'p' ? { rend: 'heading' } : {}),
  };
  return x(
    name,
    attributes,
    block.children.flatMap((child) => inlineOf(child, film)),
  );
}
