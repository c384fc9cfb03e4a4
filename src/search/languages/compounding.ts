import type { Compounding } from './language-record.ts';

const records: Readonly<Record<string, Compounding>> = import.meta.glob('./records/*.ts', {
  eager: true,
  import: 'compounding',
});

/** How a language joins words into one, or undefined if its record does not say. */
export function compoundingOf(language: string): Compounding | undefined {
  return records[`./records/${language}.ts`];
}

/** Two words that a compound may consist of, and what stands between them. */
export interface Division {
  readonly first: string;
  readonly link: string;
  readonly rest: string;
}

/** All ways to divide a word, folded, into two: first those without a link. */
export function divisionsOf(word: string, { minimumPart, links }: Compounding): Division[] {
  return ['', ...links].flatMap((link) => {
    const found: Division[] = [];
    for (let at = minimumPart; at + link.length + minimumPart <= word.length; at += 1) {
      if (!word.startsWith(link, at)) continue;
      found.push({ first: word.slice(0, at), link, rest: word.slice(at + link.length) });
    }
    return found;
  });
}
