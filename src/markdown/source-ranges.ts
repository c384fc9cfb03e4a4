import type { Text } from 'mdast';
import { remark } from 'remark';
import { type Block, blocksOf, textsOf } from './blocks.ts';

/** A range of a text, in UTF-16 units from 0; its end is exclusive. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

const characterReference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{1,31});/y;
const escapable = /[!-/:-@[-`{-~]/;

/** The text that a character reference such as `&amp;` stands for, or the reference if it is unknown. */
function decoded(reference: string): string {
  const [block] = blocksOf(remark().parse(reference));
  return block
    ? textsOf(block)
        .map(({ value }) => value)
        .join('')
    : reference;
}

/** The node's place in the Markdown. */
export function rangeOf(node: Pick<Text, 'position'>): SourceRange {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) throw new Error('A node has no position.');
  return { start, end };
}

/** Where each UTF-16 unit of a text node comes from. */
function rangesOfText(text: Text, source: string): SourceRange[] {
  const { value } = text;
  const { start, end } = rangeOf(text);
  const ranges: SourceRange[] = [];
  let at = start;
  while (ranges.length < value.length && at < end) {
    const next = value.charAt(ranges.length);
    const character = source.charAt(at);
    characterReference.lastIndex = at;
    const reference = character === '&' ? characterReference.exec(source)?.[0] : undefined;
    const meaning = reference === undefined ? undefined : decoded(reference);
    if (character === '\\' && escapable.test(next) && source.charAt(at + 1) === next) {
      ranges.push({ start: at, end: at + 2 });
      at += 2;
    } else if (reference !== undefined && meaning !== undefined && meaning !== reference) {
      for (const _ of meaning.split('')) ranges.push({ start: at, end: at + reference.length });
      at += reference.length;
    } else {
      // Otherwise, it is indentation, or the sign of a quotation at the start of a line.
      if (character === next) ranges.push({ start: at, end: at + 1 });
      at += 1;
    }
  }
  if (ranges.length !== value.length) throw new Error(`The source does not contain: ${value}`);
  return ranges;
}

/**
 * Where each UTF-16 unit of a block's plain text is in the Markdown: an escape such as `\*` or a reference
 * such as `&amp;` is several units there.
 *
 * @param source the Markdown of which the block was parsed
 */
export function sourceRangesOf(block: Block, source: string): SourceRange[] {
  return textsOf(block).flatMap((text) => rangesOfText(text, source));
}
