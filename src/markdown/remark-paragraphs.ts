import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { paragraphId } from '../archive/text/paragraphs.ts';
import type { Position } from '../archive/text/position.ts';
import { blocksOf, plainText } from './blocks.ts';
import { positionInSource } from './position-in-source.ts';

/** A paragraph of a review's body. */
export interface BodyParagraph {
  /** Its plain text as in the file, without markup or typography. */
  readonly text: string;
  /** The line of the body where it begins, from 1. */
  readonly line: number;
  /** The position, in the body, of a character of the text, by its place from 0. */
  readonly positionOf: (place: number) => Position;
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
      return {
        text: plainText(block),
        line: block.position.start.line,
        positionOf: (place) => positionInSource(block, place, String(file)),
      };
    });
  };
}
