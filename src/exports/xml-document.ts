import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** The characters that XML 1.0 forbids, even as references: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as XML can have it: with a replacement character for each character that XML forbids. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}

/** Replaces the characters that XML forbids in all texts and attributes of a tree. Returns the tree. */
export function allowedInXml(tree: Root): Root {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = xmlText(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.attributes)) {
      if (typeof value === 'string') node.attributes[name] = xmlText(value);
    }
  });
  return tree;
}

/**
 * An XML document in UTF-8, with a declaration. Raw nodes must be well-formed XML. Every character that XML 1.0
 * forbids becomes U+FFFD; `]]>`, which may only end character data, is escaped wherever it is.
 *
 * @param instructions processing instructions before the root element: their names and values
 */
export function xmlDocument(
  root: Element,
  instructions: readonly (readonly [name: string, value: string])[] = [],
): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      ...instructions.flatMap(([name, value]) => [
        { type: 'text' as const, value: '\n' },
        { type: 'instruction' as const, name, value },
      ]),
      { type: 'text', value: '\n' },
      structuredClone(root),
      { type: 'text', value: '\n' },
    ],
  };
  const xml = toXml(allowedInXml(tree), { allowDangerousXml: true, closeEmptyElements: true });
  return xml.replaceAll(']]>', ']]&gt;');
}
