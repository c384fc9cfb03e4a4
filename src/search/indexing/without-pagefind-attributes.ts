import { attributesPattern } from './attributes-pattern.ts';

const startTag = new RegExp(`<[a-z]${attributesPattern}>`, 'g');

/** A value of an attribute, or, captured, an attribute that only Pagefind reads. */
const valueOrAttribute = / (data-(?:pagefind-[a-z]+|facts)(?:="[^"]*")?)(?=[ >])|"[^"]*"/g;

/** Removes from a page what only Pagefind reads there. Texts and values that look like it stay. */
export function withoutPagefindAttributes(html: string): string {
  return html.replace(startTag, (tag) =>
    tag.replace(valueOrAttribute, (matched: string, attribute: string | undefined) =>
      attribute === undefined ? matched : '',
    ),
  );
}
