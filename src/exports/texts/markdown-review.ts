import type { Root } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { textVersion } from '../../archive/reviews/text-version.ts';
import { readBody } from '../../markdown/body.ts';
import { languageScheme } from '../../markdown/remark-allowed.ts';
import { wholeWebAddress } from '../../schema/web-address.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import type { ReviewExport } from '../review-export.ts';

const writer = remark().data('settings', { emphasis: '*', rule: '-' }).freeze();

/** Leaves out the marks of words in another language, which are links only in the files of the archive. */
function withoutLanguages(tree: Root): Root {
  visit(tree, 'link', (link, index, parent) => {
    if (!link.url.startsWith(languageScheme) || index === undefined || !parent) return undefined;
    parent.children.splice(index, 1, ...link.children);
    return index;
  });
  return tree;
}

/** What is known of a review, as a record in YAML. */
function recordOf({ review, film }: ReviewExport): string {
  const { title, titleBasis, authors, source, published, received, language, rating } = review;
  return stringify(
    {
      title,
      titleBasis,
      ...(authors ? { authors } : {}),
      ...(published ? { published } : {}),
      ...(source ? { publication: source.publication } : {}),
      ...(source?.address ? { source: wholeWebAddress(source.address) } : {}),
      ...(source ? { sourceBasis: source.basis } : {}),
      ...(received ? { received } : {}),
      language,
      film: { title: film.title, year: film.year, directors: film.directors },
      ...(rating.basis === 'none' ? {} : { rating: { basis: rating.basis, value: rating.value } }),
      address: wholeAddress(paths.review(review.slug)),
      version: textVersion(review).checksum,
    },
    { lineWidth: 0 },
  );
}

/**
 * A review as Markdown (CommonMark): what is known of it as YAML, its title, and its text as the archive has it.
 *
 * @throws {Error} if its text cannot be read, which the loader has ruled out
 */
export function markdownReview(exported: ReviewExport): string {
  const { review, markdown } = exported;
  const body = readBody(markdown);
  if ('problems' in body) throw new Error(`The text of ${review.slug} cannot be read.`);
  const heading: Root = {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: review.title }] }],
  };
  const text = writer.stringify(withoutLanguages(structuredClone(body.tree)));
  return `---\n${recordOf(exported)}---\n\n${writer.stringify(heading)}\n${text}`;
}
