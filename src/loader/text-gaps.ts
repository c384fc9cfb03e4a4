import { readFolder } from './content-folder.ts';
import { fieldName } from './field-path.ts';
import { YamlRecord } from './yaml-record.ts';

type Path = readonly (string | number)[];

/** The folders of records with texts in the languages of the interface. */
export const translatedFolders = ['themes', 'films', 'people'] as const;

/** The paths in a record of the texts by language that lack a language, though they have one of some others. */
export function lackingIn(
  value: unknown,
  language: string,
  others: readonly string[],
  path: Path = [],
): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  if (others.some((other) => typeof fields.get(other) === 'string')) {
    return fields.has(language) ? [] : [path];
  }
  const isList = Array.isArray(value);
  return [...fields].flatMap(([key, each]) =>
    lackingIn(each, language, others, [...path, isList ? Number(key) : key]),
  );
}

/** A text of a record that is missing in a language. */
export interface TextGap {
  /** The file of the record, from the project's root. */
  readonly file: string;
  readonly line: number;
  /** The field with the text in other languages: `roles.1.role`. */
  readonly field: string;
}

/**
 * Lists the texts of all records that are missing in a language, without checking the records.
 *
 * @param root the URL of the content folder, with a slash at its end
 * @param others languages in one of which such a text is
 */
export async function textGaps(
  root: URL,
  language: string,
  others: readonly string[],
): Promise<TextGap[]> {
  const folders = await Promise.all(
    translatedFolders.map((folder) => readFolder(root, folder, '.yaml')),
  );
  return folders.flatMap(({ files }) =>
    files.flatMap(({ file, text }) => {
      const source = new YamlRecord(text, 1);
      return lackingIn(source.value(), language, others).map((path) => ({
        file,
        line: source.positionOfName(path).line,
        field: fieldName(path) ?? '',
      }));
    }),
  );
}
