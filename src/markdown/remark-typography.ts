import type { Root } from 'mdast';
import { typeset } from '../archive/text/typography.ts';
import { blocksOf, plainText, textsOf } from './blocks.ts';

/**
 * A remark plugin that typesets each paragraph for the language of the review. It treats a paragraph as a
 * whole, because a pair of quotation marks may enclose emphasis and links.
 *
 * @param options.language the language of the review, as a BCP 47 tag
 */
export function remarkTypography({ language }: { language: string }) {
  return (tree: Root) => {
    for (const block of blocksOf(tree)) {
      const typesetText = typeset(plainText(block), language);
      let at = 0;
      for (const text of textsOf(block)) {
        const end = at + text.value.length;
        text.value = typesetText.slice(at, end);
        at = end;
      }
    }
  };
}
