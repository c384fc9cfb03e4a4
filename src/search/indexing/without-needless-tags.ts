import { attributesPattern } from './attributes-pattern.ts';

/** A tag, or, captured, what Pagefind should not see: a drawing, an empty link, or the tag of a mark. */
const tagOrNeedless = new RegExp(
  `(<svg\\b${attributesPattern}>.*?</svg>|<a class="(?:paragraph|note)-link"${attributesPattern}></a>|</?span\\b${attributesPattern}>)|<${attributesPattern}>`,
  'gs',
);

/**
 * Removes from a page the drawings, which are most of it, the elements that mark words, and empty links: Pagefind adds a
 * space at every element with an id, even within brackets.
 */
export function withoutNeedlessTags(html: string): string {
  return html.replace(tagOrNeedless, (tag: string, needless: string | undefined) =>
    needless === undefined ? tag : '',
  );
}
