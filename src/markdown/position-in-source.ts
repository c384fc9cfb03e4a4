import type { Text } from 'mdast';
import { type Position, positionAt } from '../archive/text/position.ts';
import { type Block, textsOf } from './blocks.ts';

/** The place, in the Markdown of a text node, of a character of its value: escapes take more characters. */
function placeInMarkdown(markdown: string, value: string, place: number): number {
  let at = 0;
  for (const character of value.slice(0, place)) {
    const found = markdown.indexOf(character, at);
    if (found >= 0) at = found + character.length;
  }
  const next = value.charAt(place);
  return Math.max(at, markdown.indexOf(next, at));
}

function offsetsOf({ position }: Text): { start: number; end: number } {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error('A text has no position.');
  return { start, end };
}

/**
 * The position of a character of a block in the Markdown.
 *
 * @param source the whole Markdown
 * @param place the character's place in the block's plain text, from 0
 */
export function positionInSource(block: Block, place: number, source: string): Position {
  let left = place;
  const texts = textsOf(block);
  for (const [index, text] of texts.entries()) {
    if (left < text.value.length || index === texts.length - 1) {
      const { start, end } = offsetsOf(text);
      const markdown = source.slice(start, end);
      return positionAt(source, start + placeInMarkdown(markdown, text.value, left));
    }
    left -= text.value.length;
  }
  const { line, column } = block.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
