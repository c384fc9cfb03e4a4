import type { Compounding } from './language-record.ts';

const records: Readonly<Record<string, Compounding>> = import.meta.glob('./records/*.ts', {
  eager: true,
  import: 'compounding',
});

/** How a language joins words into one, or undefined if its record does not say. */
export function compoundingOf(language: string): Compounding | undefined {
  return records[`./records/${language}.ts`];
}
