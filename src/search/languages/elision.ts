/** All records, because a record without elided words does not export them. */
const records: Readonly<Record<string, { readonly elidedWords?: readonly string[] }>> =
  import.meta.glob('./records/*.ts', { eager: true });

/** The words, folded, that a language elides before others. Only the build needs them. */
export function elidedWordsOf(language: string): readonly string[] {
  return records[`./records/${language}.ts`]?.elidedWords ?? [];
}
