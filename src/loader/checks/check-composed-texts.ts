import { fieldName } from '../field-path.ts';
import type { Problem } from '../problem.ts';
import type { YamlRecord } from '../yaml-record.ts';

/** Fields with words of a text, which have them in the form of that text. */
const quoting = new Set(['exact', 'prefix', 'suffix', 'passage', 'received', 'reads']);

/**
 * Reports texts of a record in which an accented letter is a letter and an accent (NFD) in place of one
 * character (NFC): they look the same, but are not found in texts, and sort and compare as other words.
 *
 * @param yaml the record
 * @param source the same, parsed
 */
export function checkComposedTexts(yaml: string, source: YamlRecord, file: string): Problem[] {
  if (yaml === yaml.normalize('NFC')) return [];
  const texts = source.texts();
  const isSupplied = texts.some(
    ({ path, value }) => path[0] === 'titleBasis' && value === 'supplied',
  );
  const quotes = (path: readonly PropertyKey[]) =>
    quoting.has(String(path.at(-1))) || (isSupplied && path[0] === 'title');
  return texts
    .filter(({ path, value }) => value !== value.normalize('NFC') && !quotes(path))
    .map(({ path, value }) => ({
      file,
      ...source.positionOf(path),
      field: fieldName(path),
      message: `Accented letters are stored as a letter and an accent (NFD) in: ${value}`,
      fix: `type the text again, or paste it from here: ${value.normalize('NFC')}`,
    }));
}
