import { languageName } from '../archive/language.ts';
import type { FoundReview } from './engine.ts';

/**
 * An excerpt as nodes of the page: its text, and its marks. Whatever else the HTML has in it comes
 * out as text, so that nothing in a review can act on the page.
 */
function excerptNodes(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function paragraph(className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}

/**
 * The entry of a found review in the list of results: its title as a link, its language, and an
 * excerpt with the words found marked.
 *
 * @param language the language of the page
 */
export function resultEntry(review: FoundReview, language: string): HTMLLIElement {
  const [own = ''] = review.filters['language'] ?? [];
  const link = document.createElement('a');
  link.href = review.url;
  link.hreflang = own;
  link.lang = own;
  link.dir = 'auto';
  link.textContent = review.meta['title'] ?? '';
  const heading = document.createElement('h3');
  heading.append(link);
  const excerpt = paragraph('excerpt', ...excerptNodes(review.excerpt));
  if (!review.content.startsWith(excerpt.textContent ?? '')) excerpt.prepend('… ');
  excerpt.append(' …');
  excerpt.lang = own;
  excerpt.dir = 'auto';
  const entry = document.createElement('li');
  entry.className = 'result';
  entry.append(heading, paragraph('facts', languageName(own, language)), excerpt);
  return entry;
}
