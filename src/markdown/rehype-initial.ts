import type { Element, ElementContent, Root, Text } from 'hast';
import { paragraphId } from '../archive/text/paragraphs.ts';

/** The punctuation and the first letter of a text, if the letter is in a script with initials. */
const opening = /^\p{P}*[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}*/u;
const onlyPunctuation = /^\p{P}+$/u;
/** Letters that reach so far below their line that, as large initials, they would touch the line below them. */
const tail = /[Qgjpqyруфцщ]|[\u0323-\u0328]/u;

/** Text, and the node that contains it. */
interface Found {
  readonly text: Text;
  readonly parent: Pick<Element, 'children'>;
}

function textsIn(parent: Pick<Element, 'children'>): Found[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return [{ text: child, parent }];
    return child.type === 'element' ? textsIn(child) : [];
  });
}

/** Wraps the first characters of a text in an element. */
function wrap({ text, parent }: Found, length: number): void {
  const [first, rest] = [text.value.slice(0, length), text.value.slice(length)];
  const children: ElementContent[] = [{ type: 'text', value: first }];
  const initial: Element = {
    type: 'element',
    tagName: 'span',
    properties: {
      className: ['initial', ...(tail.test(first.normalize('NFD')) ? ['raised'] : [])],
    },
    children,
  };
  const after: Text[] = rest === '' ? [] : [{ type: 'text', value: rest }];
  parent.children.splice(parent.children.indexOf(text), 1, initial, ...after);
}

/**
 * A rehype plugin that wraps the first letter of a text, with the punctuation before it, in an element of the
 * class `initial`, and of the class `raised` if it has a tail; in two elements if the letter is inside another element
 * than the punctuation. There is no initial if a heading or a quotation comes first, or if the script has none. Since
 * marks add elements, this plugin must run after `rehypeMarks`.
 */
export function rehypeInitial() {
  return (tree: Root) => {
    const first = tree.children.find((node) => node.type === 'element');
    if (first?.tagName !== 'p' || first.properties['id'] !== paragraphId(1)) return;
    const texts = textsIn(first);
    const at = texts.findIndex(({ text }) => !onlyPunctuation.test(text.value));
    const letter = texts[at];
    const length = letter && opening.exec(letter.text.value)?.[0].length;
    if (!length) return;
    for (const found of texts.slice(0, at)) wrap(found, found.text.value.length);
    wrap(letter, length);
  };
}
