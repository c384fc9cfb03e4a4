import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { paragraphId } from '../archive/text/paragraphs.ts';
import { blocksOf, plainText } from './blocks.ts';

/** A paragraph of a review's body. */
export interface BodyParagraph {
  /** Its plain text as in the file, without markup or typography. */
  readonly text: string;
  /** The line of the body where it begins, from 1. */
  readonly line: number;
}

declare module 'vfile' {
  interface DataMap {
    paragraphs: readonly BodyParagraph[];
  }
}

/**
 * A remark plugin that gives each paragraph an id (p1, p2, …), and stores the plain text of the paragraphs
 * in the file's data.
 */
export function remarkParagraphs() {
  return (tree: Root, file: VFile) => {
    file.data.paragraphs = blocksOf(tree).map((block, index) => {
      if (!block.position) throw new Error('A block of the body has no line number.');
      block.data = { ...block.data, hProperties: { id: paragraphId(index + 1) } };
      return { text: plainText(block), line: block.position.start.line };
    });
  };
}
