import type { Place } from '../../schema/place.ts';
import type { Selector } from '../../schema/selector.ts';
import { paragraphAt } from './paragraphs.ts';
import { placesOf } from './places.ts';
import { straighten } from './typography.ts';

/** Why a selector does not select one place. */
export type Failure =
  /** The words are nowhere in the text. */
  | { readonly kind: 'absent' }
  /** They are there only from one paragraph into another, both from 1. */
  | { readonly kind: 'crossing'; readonly from: number; readonly to: number }
  /** They are there, but nowhere with this context around them. */
  | { readonly kind: 'context'; readonly field: 'prefix' | 'suffix'; readonly places: Place[] }
  /** They are there more than once, with the context that the selector gives. */
  | { readonly kind: 'ambiguous'; readonly places: Place[] };

function hasBefore(text: string, start: number, prefix: string): boolean {
  return straighten(text.slice(0, start)).endsWith(straighten(prefix));
}

function hasAfter(text: string, end: number, suffix: string): boolean {
  return straighten(text.slice(end)).startsWith(straighten(suffix));
}

/** The paragraphs, from 1, from which and into which the words run, or undefined where they do not. */
function crossing(words: string, paragraphs: readonly string[]): [number, number] | undefined {
  const joint = ' ';
  const [place] = placesOf(words, [paragraphs.join(joint)]);
  if (!place) return undefined;
  let length = 0;
  const ends = paragraphs.map((text) => {
    length += text.length + joint.length;
    return length;
  });
  const paragraphOf = (at: number) => ends.findIndex((end) => at < end) + 1;
  return [paragraphOf(place.start), paragraphOf(place.end - 1)];
}

/** Every place that a selector selects: one that has enough context selects one. */
export function selectAll(
  { exact, prefix = '', suffix = '' }: Selector,
  paragraphs: readonly string[],
): Place[] {
  return placesOf(exact, paragraphs).filter(({ paragraph, start, end }) => {
    const text = paragraphAt(paragraphs, paragraph);
    return hasBefore(text, start, prefix) && hasAfter(text, end, suffix);
  });
}

/**
 * The one place of the words that a selector selects. They are matched as `placesOf` does: exactly and
 * case-sensitively, within one paragraph, whatever the shape of quotation marks.
 *
 * @param paragraphs the text, a string a paragraph
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
  const [from, to] = crossing(exact, paragraphs) ?? [];
  if (from === undefined || to === undefined) return { failure: { kind: 'absent' } };
  return { failure: { kind: 'crossing', from, to } };
}
