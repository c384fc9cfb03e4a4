import type { z } from 'zod';

/**
 * A check that no two items of a list are the same: it refuses the second of two.
 *
 * @param keyOf what is the same of two items; undefined if the item is never the same as another
 * @param path where it is within an item
 */
export function noneTwice<Item>(
  keyOf: (item: Item) => string | undefined,
  ...path: readonly string[]
) {
  return (items: readonly Item[], context: z.core.$RefinementCtx): void => {
    const known = new Set<string>();
    for (const [index, item] of items.entries()) {
      const key = keyOf(item);
      if (key === undefined) continue;
      if (known.has(key)) {
        context.addIssue({
          code: 'custom',
          path: [index, ...path],
          message: 'is in the list twice',
          params: { fix: 'remove one of the two, or correct one.' },
          input: items,
        });
      }
      known.add(key);
    }
  };
}

/** What JSON Schema calls a list without equal items. */
export const uniqueItems = { uniqueItems: true } as const;

const itself = (item: string) => item;

/** A list of texts, none of which is there twice. */
export function distinctTexts<List extends z.ZodArray<z.ZodType<string>>>(list: List): List {
  return list.superRefine(noneTwice(itself)).meta(uniqueItems);
}
