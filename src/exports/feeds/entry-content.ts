import type { PhrasingContent, RootContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { direction } from '../../archive/text/language.ts';
import { readBody } from '../../markdown/body.ts';
import { languageScheme } from '../../markdown/remark-allowed.ts';
import { remarkTypography } from '../../markdown/remark-typography.ts';
import { allowedInXml } from '../xml-document.ts';

function inlineOf(node: PhrasingContent): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'emphasis':
      return [x('em', node.children.flatMap(inlineOf))];
    case 'strong':
      return [x('strong', node.children.flatMap(inlineOf))];
    case 'link': {
      const inside = node.children.flatMap(inlineOf);
      if (!node.url.startsWith(languageScheme)) return [x('a', { href: node.url }, inside)];
      const lang = node.url.slice(languageScheme.length);
      return [x('span', { lang, 'xml:lang': lang, dir: direction(lang) }, inside)];
    }
    default:
      // The loader accepts nothing else.
      throw new Error(`A text has Markdown of the kind ${node.type}.`);
  }
}

function blockOf(node: RootContent): Element[] {
  switch (node.type) {
    case 'paragraph':
      return [x('p', node.children.flatMap(inlineOf))];
    case 'heading':
      return [x(`h${node.depth}`, node.children.flatMap(inlineOf))];
    case 'blockquote':
      return [x('blockquote', node.children.flatMap(blockOf))];
    default:
      throw new Error(`A text has Markdown of the kind ${node.type}.`);
  }
}

/**
 * The whole text of a review for readers of feeds, typeset: XHTML without a namespace, which is HTML as well. It has
 * no marks, ids or links of the review’s page, and says its language and its direction.
 *
 * @param markdown the text, without the marks of passages
 * @param language the language of the review, as a BCP 47 tag
 * @throws {Error} if the text cannot be read, which the loader has ruled out
 */
export function entryContent(markdown: string, language: string): string {
  const body = readBody(markdown);
  if ('problems' in body) throw new Error('The text of a review cannot be read.');
  const tree = structuredClone(body.tree);
  remarkTypography({ language })(tree);
  const attributes = { lang: language, 'xml:lang': language, dir: direction(language) };
  const text = x('div', attributes, tree.children.flatMap(blockOf));
  return toXml(allowedInXml({ type: 'root', children: [text] }));
}
