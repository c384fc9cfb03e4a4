const records: Readonly<Record<string, readonly string[]>> = import.meta.glob('./records/*.ts', {
  eager: true,
  import: 'elidedWords',
});

/** The words, folded, that a language elides before others: none if it has no record. */
export function elidedWordsOf(language: string): readonly string[] {
  return records[`./records/${language}.ts`] ?? [];
}
