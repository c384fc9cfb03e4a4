import type { PartialStrings } from './partial-strings.ts';
import type { Strings } from './strings.ts';

/** From how many words on two languages hardly have the same text. */
const leastWords = 3;

const isLong = (text: string) => (text.match(/\p{L}{2,}(?![^{]*\})/gu) ?? []).length >= leastWords;

function sameTexts(root: unknown, own: unknown, key: string): string[] {
  if (typeof root === 'string') return root === own && isLong(root) ? [key] : [];
  if (typeof root !== 'object' || typeof own !== 'object' || root === null || own === null) {
    return [];
  }
  const texts = new Map<string, unknown>(Object.entries(own));
  return Object.entries(root)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, text]) =>
      sameTexts(text, texts.get(name), key === '' ? name : `${key}.${name}`),
    );
}

/** The keys of the strings that are still those of the root language, but for those of a word or two. */
export function untranslatedStrings(root: Strings, own: PartialStrings): string[] {
  return sameTexts(root, own, '');
}
