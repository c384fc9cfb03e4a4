import { cachedByKey } from '../loading/cache-promise.ts';
import { onceFor } from '../loading/once-for.ts';

/** Where the texts of files come from, by their names: the vocabulary. */
interface TextSource {
  text(file: string): Promise<string>;
}

/** Returns a function that reads files of a vocabulary, each of them once. */
export function fileReader<Value>(
  read: (text: string) => Value,
): (file: string, vocabulary: TextSource) => Promise<Value> {
  const filesOf = onceFor((_vocabulary: TextSource) => new Map<string, () => Promise<Value>>());
  return (file, vocabulary) =>
    cachedByKey(filesOf(vocabulary), file, () => vocabulary.text(file).then(read));
}
