import { withoutMarks } from '../i18n/fallback-marks.ts';
import { interfaceLanguages, stringsFor } from '../i18n/interface-languages.ts';

const codePointsOf = (text: string) =>
  Array.from(text).flatMap((character) => character.codePointAt(0) ?? []);

/**
 * The characters that any page may need: ASCII, the letters of German and of foreign words common in
 * English and German (after the exemplar characters of CLDR 45), and punctuation.
 */
const common = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
  ...codePointsOf('ÀÄÇÉÖÜßàáâäåæçèéêëíîïñóôöøùúûüœ'),
  ...codePointsOf('\u00a0\u2009\u200a\u202f‐‑–—‘’‚“”„‹›«»…·°½×'),
];

/** The characters of the site as Unicode code points, each list sorted. */
export interface CharacterSets {
  /** The characters of the fonts that every page loads. */
  readonly base: readonly number[];
  /** All others. Their fonts are loaded only by pages that show one of them. */
  readonly extra: readonly number[];
}

/** All code points in the strings of a record, at any depth. */
export function codePointsIn(record: unknown, found = new Set<number>()): Set<number> {
  if (typeof record === 'string') {
    for (const character of withoutMarks(record)) found.add(character.codePointAt(0) ?? 0);
  } else if (typeof record === 'object' && record !== null) {
    for (const value of Object.values(record)) codePointsIn(value, found);
  }
  return found;
}

/** Maximum number of characters beyond the common ones that are worth adding to the base. */
const maximumAdditions = 16;

/**
 * The characters that the site needs, divided so that the fonts of every page stay small, however many
 * scripts the archive has: a few uncommon characters join the base; if there are more, all are extra.
 *
 * @param content all records whose text is shown
 */
export function characterSets(content: unknown): CharacterSets {
  const base = codePointsIn(interfaceLanguages.map(stringsFor), new Set(common));
  const others = codePointsIn(content).difference(base);
  const sorted = (points: Iterable<number>) => [...points].sort((one, other) => one - other);
  return others.size > maximumAdditions
    ? { base: sorted(base), extra: sorted(others) }
    : { base: sorted(base.union(others)), extra: [] };
}

/** Code points as a value of the CSS descriptor `unicode-range`: `U+20-7E,U+2026`. */
export function unicodeRange(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}
