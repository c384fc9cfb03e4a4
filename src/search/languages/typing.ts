import type { Typing } from './language-record.ts';

const records: Readonly<Record<string, Typing>> = import.meta.glob('./records/*.ts', {
  eager: true,
  import: 'typing',
});

/** How words of some languages are mistyped. */
export interface Mistyping {
  /** The rows of letters, folded, of each keyboard on which words may be typed. */
  readonly keyboards: readonly (readonly string[])[];
  /** Other spellings of a sound, by its rarer one. */
  readonly sounds: ReadonlyMap<string, string>;
}

/** How words of some languages are mistyped: languages without a record add nothing. */
export function mistypingIn(languages: Iterable<string>): Mistyping {
  const all = [...languages].flatMap((language) => records[`./records/${language}.ts`] ?? []);
  const keyboards = new Set(all.map(({ keyboard }) => keyboard));
  return {
    keyboards: [...keyboards].map((keyboard) => keyboard.split(' ')),
    sounds: new Map(all.flatMap(({ sounds }) => Object.entries(sounds))),
  };
}
