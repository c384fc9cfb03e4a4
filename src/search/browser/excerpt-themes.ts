import type { ThemedRange } from '../engine/indexed-review.ts';
import type { TextRange } from '../words/find-matches.ts';

/** Maximum number of themes of an excerpt. */
const maximumThemes = 3;

const overlaps = ([from, to]: ThemedRange, { start, end }: TextRange) => from < end && to > start;

/**
 * Returns the themes of the passages that an excerpt shows: first those of passages with a match, by
 * how many matches they have, then the others, in the order of the text.
 *
 * @param range what the excerpt shows of its paragraph
 * @returns the ids of the themes
 */
export function excerptThemes(
  passages: readonly ThemedRange[],
  matches: readonly TextRange[],
  range: TextRange,
): string[] {
  const shownMatches = matches.filter(({ start, end }) => start >= range.start && end <= range.end);
  const shown = passages
    .filter((passage) => overlaps(passage, range))
    .map((passage) => ({
      themes: passage.slice(2).map(String),
      found: shownMatches.filter((match) => overlaps(passage, match)).length,
    }))
    .sort((one, other) => other.found - one.found);
  return [...new Set(shown.flatMap(({ themes }) => themes))].slice(0, maximumThemes);
}
