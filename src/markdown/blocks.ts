import type { Break, Heading, Paragraph, Root, Text } from 'mdast';
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

/** A run of text within a block, or a break of its line, which reads as a space. */
export type Run = Text | Break;

/** The runs of text within a block, and the breaks between them, in order. */
export function runsOf(block: Block): Run[] {
  const runs: Run[] = [];
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'break') runs.push(node);
  });
  return runs;
}

/** The plain text of a run: every end of a line is a space. */
export function textOfRun(run: Run): string {
  return run.type === 'break' ? ' ' : run.value.replaceAll('\n', ' ');
}

/** The plain text of a block, without its markup. */
export function plainText(block: Block): string {
  return runsOf(block).map(textOfRun).join('');
}
