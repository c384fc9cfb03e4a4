import type { Place } from '../../schema/place.ts';

/** An item in a text, with its paragraph and letter, by which lists refer to it. */
export interface Locator<Item> {
  readonly item: Item;
  /** The paragraph, from 1. */
  readonly paragraph: number;
  /** A letter to tell the items in a paragraph apart; empty if there is only one. */
  readonly letter: string;
}

/** The locators of items in a text, like those in the index of a book: 4a, 4b, 7. */
export function locators<Item extends { readonly place: Place }>(
  items: readonly Item[],
): Locator<Item>[] {
  const paragraphs = Map.groupBy(items, ({ place }) => place.paragraph);
  return [...paragraphs].flatMap(([paragraph, inParagraph]) =>
    inParagraph.map((item, index) => ({
      item,
      paragraph,
      letter: inParagraph.length === 1 ? '' : letterOf(index),
    })),
  );
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The letter for a number from 0: a to z, then aa, ab and so on. */
function letterOf(index: number): string {
  const last = alphabet.charAt(index % alphabet.length);
  return index < alphabet.length ? last : letterOf(Math.floor(index / alphabet.length) - 1) + last;
}
