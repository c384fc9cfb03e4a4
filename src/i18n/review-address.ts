import type { Review } from '../schema/review.ts';
import { address, paths } from '../site/addresses.ts';
import { interfaceParameter } from '../site/copied-modules/interface-parameter.ts';
import { interfaceLanguageFor } from './interface-languages.ts';

/**
 * The address of a review for links on pages of an interface language. A review has one page, with the
 * interface in the language of its text; the address asks for another one, so that readers keep theirs.
 *
 * @param language the interface language of the page with the link
 * @param fragment the id of an element on the review's page
 */
export function reviewAddress(
  { slug, language: textLanguage }: Pick<Review, 'slug' | 'language'>,
  language: string,
  fragment?: string,
): string {
  const isOwn = interfaceLanguageFor(textLanguage) === language;
  const query = isOwn ? '' : `?${new URLSearchParams({ [interfaceParameter]: language })}`;
  return `${address(paths.review(slug))}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
