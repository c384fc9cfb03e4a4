import type { Root } from 'mdast';
import { typeset } from '../archive/text/typography.ts';
import { blocksOf, plainText, textsOf } from './blocks.ts';

/**
 * A remark plugin that sets each paragraph in the typography of the review's language. A paragraph
 * is set as a whole, across its markup, so that marks of quotation pair over emphasis and links.
 *
 * @param options.language the language of the review, as a BCP 47 tag
 */
export function remarkTypography({ language }: { language: string }) {
  return (tree: Root) => {
    for (const block of blocksOf(tree)) {
      const set = typeset(plainText(block), language);
      let at = 0;
      for (const text of textsOf(block)) {
        const end = at + text.value.length;
        text.value = set.slice(at, end);
        at = end;
      }
    }
  };
}
