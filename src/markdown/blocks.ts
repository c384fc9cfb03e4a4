import type { Heading, Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** A block that holds running text: what the archive calls a paragraph, and numbers from p1. */
export type Block = Paragraph | Heading;

/** Every block of running text, in the order of the text, also from within quotations. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(node);
  });
  return blocks;
}

/** The runs of text within a block, in order. */
export function textsOf(block: Block): Text[] {
  const texts: Text[] = [];
  visit(block, 'text', (text) => {
    texts.push(text);
  });
  return texts;
}

/** The plain text of a block: no markup, and every end of a line a space. */
export function plainText(block: Block): string {
  return textsOf(block)
    .map(({ value }) => value.replaceAll('\n', ' '))
    .join('');
}
