import type { Name } from '../vocabulary/shard.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ResolvedPart } from './resolved-part.ts';

/** For each part of a query, the names of people that begin with it. */
export type NamesByPart = readonly (readonly Name[])[];

/** Finds the names of people in a query. Phrases in quotation marks are not read as names. */
export function findNames(
  parts: readonly ResolvedPart[],
  vocabulary: Vocabulary,
): Promise<NamesByPart> {
  const words = parts.map((each) => (each.part.kind === 'word' ? each.words[0] : undefined));
  return Promise.all(
    words.map(async (first, index) => {
      if (first === undefined) return [];
      const { names } = await vocabulary.shardOf(first);
      return names.filter((name) =>
        name.words.every((word, offset) => word === words[index + offset]),
      );
    }),
  );
}
