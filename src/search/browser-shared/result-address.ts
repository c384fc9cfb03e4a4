import { paragraphId } from '../../archive/text/paragraphs.ts';
import { interfaceParameter } from '../../site/copied-modules/interface-parameter.ts';
import type { FoundReview } from '../answering/rank-reviews.ts';
import { marksParameter } from '../copied-modules/marks-parameter.ts';

/**
 * Returns the address of a review in the interface language of this page.
 *
 * @param address the address, which may end in a fragment
 * @param language the language of the review
 * @param marks what to highlight there
 */
export function addressInInterface(address: string, language: string, marks = ''): string {
  const { lang } = document.documentElement;
  const parameters = new URLSearchParams(marks && { [marksParameter]: marks });
  if (language !== lang) parameters.set(interfaceParameter, lang);
  const query = parameters.toString();
  return address.replace(/(?=#)|$/, query && `?${query}`);
}

/**
 * Returns the address of a review, or of one of its paragraphs, that highlights what was found
 * there.
 *
 * @param paragraph the paragraph's number, from 1
 */
export function resultAddress({ indexed, marks }: FoundReview, paragraph?: number): string {
  const hash = paragraph ? `#${paragraphId(paragraph)}` : '';
  return addressInInterface(indexed.address + hash, indexed.language, marks);
}
