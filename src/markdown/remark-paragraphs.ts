import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { paragraphId } from '../archive/text/paragraphs.ts';
import { blocksOf, plainText } from './blocks.ts';

/** A paragraph of a review's body. */
export interface BodyParagraph {
  /** Its plain text as the file has it: no markup, no typography. */
  readonly text: string;
  /** The line of the body on which it begins, from 1. */
  readonly line: number;
}

declare module 'vfile' {
  interface DataMap {
    paragraphs: readonly BodyParagraph[];
  }
}

/**
 * A remark plugin that numbers the paragraphs: it gives each the id that its address ends in (p1,
 * p2, …), and leaves the plain text of all of them in the file's data.
 */
export function remarkParagraphs() {
  return (tree: Root, file: VFile) => {
    file.data.paragraphs = blocksOf(tree).map((block, index) => {
      block.data = { ...block.data, hProperties: { id: paragraphId(index + 1) } };
      return { text: plainText(block), line: block.position?.start.line ?? 1 };
    });
  };
}
