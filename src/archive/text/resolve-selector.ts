import type { Place } from '../../schema/place.ts';
import type { Selector } from '../../schema/selector.ts';
import { placesOf } from './places.ts';

/** Why a selector does not select exactly one place. */
export type Failure =
  /** The text does not contain the words. */
  | { readonly kind: 'absent' }
  /** The words begin in one paragraph and end in another. Paragraphs are counted from 1. */
  | { readonly kind: 'crossing'; readonly from: number; readonly to: number }
  /** The text contains the words, but not with this prefix or suffix. */
  | { readonly kind: 'context'; readonly field: 'prefix' | 'suffix'; readonly places: Place[] }
  /** The text contains the words more than once, with the prefix and suffix of the selector. */
  | { readonly kind: 'ambiguous'; readonly places: Place[] };

/** The paragraphs in which words begin and end, or undefined if the text does not contain them. */
function crossing(
  words: string,
  paragraphs: readonly string[],
): { from: number; to: number } | undefined {
  const space = ' ';
  const [place] = placesOf(words, [paragraphs.join(space)]);
  if (!place) return undefined;
  let length = 0;
  const ends = paragraphs.map((text) => {
    length += text.length + space.length;
    return length;
  });
  const paragraphOf = (at: number) => ends.findIndex((end) => at < end) + 1;
  return { from: paragraphOf(place.start), to: paragraphOf(place.end - 1) };
}

/** Every place that a selector selects. Without a prefix or suffix, any context matches. */
export function selectAll(
  { exact, prefix = '', suffix = '' }: Selector,
  paragraphs: readonly string[],
): Place[] {
  return placesOf(`${prefix}${exact}${suffix}`, paragraphs).map(({ paragraph, start, end }) => ({
    paragraph,
    start: start + prefix.length,
    end: end - suffix.length,
  }));
}

/**
 * The one place that a selector selects, or why there is not exactly one. Words match as in `placesOf`.
 *
 * @param paragraphs the text, one string per paragraph
 */
export function select(
  selector: Selector,
  paragraphs: readonly string[],
): { place: Place } | { failure: Failure } {
  const { exact, prefix } = selector;
  const selected = selectAll(selector, paragraphs);
  const [place, ...others] = selected;
  if (place) {
    return others.length === 0 ? { place } : { failure: { kind: 'ambiguous', places: selected } };
  }
  const places = placesOf(exact, paragraphs);
  if (places.length > 0) {
    const withPrefix = prefix ? selectAll({ exact, prefix }, paragraphs) : places;
    return withPrefix.length === 0
      ? { failure: { kind: 'context', field: 'prefix', places } }
      : { failure: { kind: 'context', field: 'suffix', places: withPrefix } };
  }
  const crossed = crossing(exact, paragraphs);
  return { failure: crossed ? { kind: 'crossing', ...crossed } : { kind: 'absent' } };
}
