import { type Theme, themeRecordSchema } from '../schema/theme.ts';
import { readFolder } from './content-folder.ts';
import { parseRecord } from './parse-record.ts';

/**
 * Reads the themes alone. Leaves out those with a problem, which reading the whole content reports.
 *
 * @param root the URL of the content folder, with a slash at its end
 * @param languages the interface languages
 */
export async function readThemes(root: URL, languages: readonly string[]): Promise<Theme[]> {
  const schema = themeRecordSchema(languages);
  const { files } = await readFolder(root, 'themes', '.yaml');
  return files.flatMap(({ id, file, text }) => {
    const { record } = parseRecord(schema, text, 1, file);
    return record === undefined ? [] : [{ id, ...record }];
  });
}
