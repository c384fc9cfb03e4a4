import { paragraphId } from '../../archive/text/paragraphs.ts';
import { interfaceParameter } from '../../site/copied-modules/interface-parameter.ts';
import type { FoundReview } from '../answering/rank-reviews.ts';
import { marksParameter, positionParameter } from '../copied-modules/marks-parameter.ts';

/**
 * Returns the address of a review in the interface language of this page.
 *
 * @param address the address, which may end in a fragment
 * @param language the language of the review
 * @param marks what to highlight there
 * @param position the offset of the match at which the reader begins, in its paragraph, from 0
 */
export function addressInInterface(
  address: string,
  language: string,
  marks = '',
  position?: number,
): string {
  const { lang } = document.documentElement;
  const parameters = new URLSearchParams(marks && { [marksParameter]: marks });
  if (position !== undefined) parameters.set(positionParameter, String(position));
  if (language !== lang) parameters.set(interfaceParameter, lang);
  const query = parameters.toString();
  return address.replace(/(?=#)|$/, query && `?${query}`);
}

/**
 * Returns the address of a review, or of one of its paragraphs, that highlights what was found
 * there.
 *
 * @param paragraph the paragraph's number, from 1
 * @param position the offset of the match at which the reader begins, from 0
 */
export function resultAddress(
  { indexed, marks }: FoundReview,
  paragraph?: number,
  position?: number,
): string {
  const hash = paragraph ? `#${paragraphId(paragraph)}` : '';
  return addressInInterface(indexed.address + hash, indexed.language, marks, position);
}
