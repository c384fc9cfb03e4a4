import type { TextRange } from '../words/find-matches.ts';
import { fold } from '../words/fold.ts';
import type { Word } from '../words/folded-tokens.ts';
import type { Term } from '../words/pattern.ts';

/** A paragraph of a review, and what was found in it. */
export interface Paragraph {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** For each term, where the paragraph has it. */
  readonly hits: readonly (readonly TextRange[])[];
}

/** How soon more occurrences count for less, and how much a long paragraph counts for less (BM25's k and b). */
const saturation = 1.2;
const lengthWeight = 0.4;

/** How much more a word counts that stands there as it was typed, and not in another inflection. */
const asTypedWeight = 1.5;

/** How near to each other a paragraph has its terms: 1 where they stand in a row, less the wider apart. */
function nearness({ words, hits }: Paragraph): number {
  const own = hits.filter((each) => each.length > 0);
  const [first = [], ...others] = own;
  if (others.length === 0) return 0;
  const places = new Map(words.map(({ start }, index) => [start, index]));
  const wordAt = (place: number) => places.get(place) ?? 0;
  const spans = first.map(({ start }) => {
    const nearest = others.map((each) =>
      Math.min(...each.map((other) => Math.abs(wordAt(other.start) - wordAt(start)))),
    );
    return Math.max(...nearest);
  });
  return others.length / Math.max(1, Math.min(...spans));
}

/**
 * How well a paragraph answers, by the terms that it has, their rareness and their nearness.
 *
 * @param rareness how rare each term is in what was found: its weight
 * @param mean the mean length of a paragraph, in words
 */
export function paragraphScore(
  paragraph: Paragraph,
  terms: readonly Term[],
  rareness: readonly number[],
  mean: number,
): number {
  const longer = 1 - lengthWeight + (lengthWeight * paragraph.words.length) / mean;
  const sum = terms.reduce((score, { typed }, term) => {
    const count = paragraph.hits[term]?.length ?? 0;
    const asTyped = paragraph.words.some(({ folded }) => folded === fold(typed))
      ? asTypedWeight
      : 1;
    const often = (count * (saturation + 1)) / (count + saturation * longer);
    return score + (rareness[term] ?? 0) * often * asTyped;
  }, 0);
  return sum * (1 + nearness(paragraph));
}
