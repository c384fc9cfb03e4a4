import type { Position } from '../archive/text/position.ts';
import type { MarkedPassage } from '../passage-marks/marked-passages.ts';
import { valueAt } from './field-path.ts';
import type { Additions } from './parse-record.ts';

/** The list of a record, empty if it is missing; undefined if it is something else. */
function listAt(record: unknown, field: string): readonly unknown[] | undefined {
  const value = valueAt(record, [field]) ?? [];
  return Array.isArray(value) ? value : undefined;
}

/** A marked passage as the record would have it. */
export function passageInRecord({ head, selector }: MarkedPassage): Record<string, unknown> {
  const { supportsRating: _, ...fields } = head;
  return { ...selector, ...fields };
}

/** The themes of marked passages that a record does not list: those of which there is a file. */
export function unlistedThemes(
  passages: readonly MarkedPassage[],
  listed: readonly unknown[],
  known: readonly string[],
): string[] {
  const marked = new Set(passages.flatMap(({ head }) => head.themes));
  return [...marked].filter((theme) => known.includes(theme) && !listed.includes(theme));
}

/**
 * Adds the passages that are marked in a review's text to its record, as if it had them: the passages after
 * its own, their themes after those that it lists, and the words that support the rating.
 *
 * @param known the ids of all themes
 * @param positionOf where the mark of a passage begins
 */
export function addMarkedPassages(
  passages: readonly MarkedPassage[],
  known: readonly string[],
  positionOf: (passage: MarkedPassage) => Position,
): Additions {
  const rating = passages.find(({ head }) => head.supportsRating);
  let own = 0;
  let listed: readonly unknown[] = [];
  return {
    complete(input) {
      const ownPassages = listAt(input, 'passages');
      const ownThemes = listAt(input, 'themes');
      if (!(input instanceof Object) || !ownPassages || !ownThemes || passages.length === 0) {
        return input;
      }
      own = ownPassages.length;
      listed = ownThemes;
      const ownRating: unknown = valueAt(input, ['rating']);
      const isRated = valueAt(ownRating, ['basis']) !== 'none';
      return {
        ...input,
        themes: [...ownThemes, ...unlistedThemes(passages, ownThemes, known)],
        passages: [...ownPassages, ...passages.map(passageInRecord)],
        ...(rating && ownRating instanceof Object && isRated
          ? { rating: { ...ownRating, passage: rating.selector.exact } }
          : {}),
      };
    },
    positionOf([field, index]) {
      if (field === 'rating' && index === 'passage') return rating && positionOf(rating);
      if (typeof index !== 'number') return undefined;
      if (field === 'passages') {
        const passage = passages[index - own];
        return index < own || !passage ? undefined : positionOf(passage);
      }
      if (field !== 'themes' || index < listed.length) return undefined;
      const theme = unlistedThemes(passages, listed, known)[index - listed.length];
      const passage = passages.find(({ head }) => head.themes.some((each) => each === theme));
      return passage && positionOf(passage);
    },
  };
}
