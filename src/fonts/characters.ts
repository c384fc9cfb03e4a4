import { interfaceLanguages, stringsFor } from '../i18n/interface-languages.ts';

const pointsOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);

/**
 * What is set on any page: ASCII, the letters of German and of the foreign words that English and German
 * have (after the exemplar characters of CLDR 45), and the signs of typography.
 */
const everywhere = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
  ...pointsOf('ÀÄÇÉÖÜßàáâäåæçèéêëíîïñóôöøùúûüœ'),
  ...pointsOf('\u00a0\u2009\u200a\u202f‐‑–—‘’‚“”„‹›«»…·°½×'),
];

/** The scripts whose characters are in files apart from one another; all others share one. */
const scripts = [
  { name: 'latin', letter: /\p{Script=Latin}/u },
  { name: 'greek', letter: /\p{Script=Greek}/u },
  { name: 'cyrillic', letter: /\p{Script=Cyrillic}/u },
] as const;

/** Some characters of a face, which are in one file. */
export interface CharacterSet {
  /** What it is called; empty for what every page needs. */
  readonly name: (typeof scripts)[number]['name'] | 'other' | '';
  /** Unicode code points, in their order. */
  readonly characters: readonly number[];
}

/** The code points of all text in a record, at any depth. */
export function codePointsIn(record: unknown, known = new Set<number>()): Set<number> {
  if (typeof record === 'string') {
    for (const point of pointsOf(record)) known.add(point);
  } else if (typeof record === 'object' && record !== null) {
    for (const value of Object.values(record)) codePointsIn(value, known);
  }
  return known;
}

/** How many other characters of a script are so few that they are with those that every page needs. */
const few = 16;

/**
 * The characters that pages need, in the files that they are in: one for what the languages of the
 * interface need, which every page has, and one for each script of which the content has more than a
 * few characters, which only pages fetch that have some of them. So no archive, however long, makes the
 * file of all pages much longer.
 *
 * @param content all records whose text is shown
 */
export function characterSets(content: unknown): CharacterSet[] {
  const base = codePointsIn(interfaceLanguages.map(stringsFor), new Set(everywhere));
  const further = [...codePointsIn(content)].filter((point) => !base.has(point));
  const byScript = Map.groupBy(further, (point) => {
    const character = String.fromCodePoint(point);
    return scripts.find(({ letter }) => letter.test(character))?.name ?? 'other';
  });
  for (const [script, points] of byScript) {
    if (points.length > few) continue;
    for (const point of points) base.add(point);
    byScript.delete(script);
  }
  return [['' as const, [...base]] as const, ...byScript].map(([name, points]) => ({
    name,
    characters: [...points].sort((one, other) => one - other),
  }));
}

/** Code points as CSS has them in `unicode-range`: `U+20-7E,U+2026`. */
export function unicodeRange(characters: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of characters) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(',');
}
