import type { IndexedReview, ThemedRange } from '../../engine/indexed-review.ts';
import type { TextRange } from '../../words/find-matches.ts';
import { excerptRange } from '../excerpt.ts';
import type { FoundParagraph, FoundReview } from '../rank-reviews.ts';

/** The passages of each paragraph that are on one of some themes. */
function passagesOn({ facts }: IndexedReview, themes: readonly string[]): TextRange[][] {
  const isOn = ([, , ...own]: ThemedRange) => own.some((theme) => themes.includes(theme));
  return facts.themes.map((passages) =>
    passages.filter(isOn).map(([start, end]) => ({ start, end })),
  );
}

const overlapsAny = (range: TextRange, passages: readonly TextRange[]) =>
  passages.some(({ start, end }) => start < range.end && end > range.start);

/** The first paragraph with a passage on the themes, if there is any. */
function firstOn(
  { paragraphs, language }: IndexedReview,
  passages: readonly (readonly TextRange[])[],
): FoundParagraph[] {
  const index = passages.findIndex(({ length }) => length > 0);
  const text = paragraphs[index];
  if (text === undefined) return [];
  const shown = excerptRange(text, passages[index]?.slice(0, 1) ?? [], language);
  return [{ number: index + 1, text, matches: [], score: 0, shown }];
}

/**
 * Shows of a review, where it has any, passages on chosen themes: those of its paragraphs come first
 * that have a match there, or, if nothing in its text was found, a paragraph that has a passage.
 */
export function showThemes(review: FoundReview, themes: readonly string[]): FoundReview {
  const { indexed, paragraphs } = review;
  const passages = passagesOn(indexed, themes);
  if (paragraphs.length === 0) return { ...review, paragraphs: firstOn(indexed, passages) };
  const all = paragraphs.map((paragraph) => {
    const { number, text, matches } = paragraph;
    const own = passages[number - 1] ?? [];
    const inPassages = matches.filter((match) => overlapsAny(match, own));
    const sought = inPassages.length > 0 ? inPassages : matches;
    const shown = excerptRange(text, sought, indexed.language);
    return { paragraph: { ...paragraph, shown }, isOn: overlapsAny(shown, own) };
  });
  const sorted = [...all.filter(({ isOn }) => isOn), ...all.filter(({ isOn }) => !isOn)];
  return { ...review, paragraphs: sorted.map(({ paragraph }) => paragraph) };
}
