import type { Heading, Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** A block of running text: what the archive calls a paragraph. */
export type Block = Paragraph | Heading;

/** All blocks of running text, including those within quotations, in the order of the text. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(node);
  });
  return blocks;
}

/** The text nodes of a block, in order. */
export function textsOf(block: Block): Text[] {
  const texts: Text[] = [];
  visit(block, 'text', (text) => {
    texts.push(text);
  });
  return texts;
}

/** The plain text of a block: without markup, and with a space for every line end. */
export function plainText(block: Block): string {
  return textsOf(block)
    .map(({ value }) => value.replaceAll('\n', ' '))
    .join('');
}
