import { contentRoot } from '../content-folder.ts';
import { fieldName } from '../field-path.ts';
import type { Problem } from '../problem.ts';
import type { YamlRecord } from '../yaml-record.ts';

/** What the message calls a record of each folder whose records may have had other ids. */
const nouns = { themes: 'theme' } as const;

/** A record that may have had other ids. */
interface RenamedRecord {
  readonly id: string;
  readonly formerly: readonly string[];
}

/**
 * Checks that a former id leads to one record: no record of the folder has it, and no two records name it.
 *
 * @param known the ids of all records of the folder, whether or not they could be read
 */
export function checkFormerIds(
  folder: keyof typeof nouns,
  records: readonly RenamedRecord[],
  known: readonly string[],
  sources: ReadonlyMap<string, YamlRecord>,
): Problem[] {
  return records.flatMap(({ id, formerly }) =>
    formerly.flatMap((former, index): Problem[] => {
      const path = ['formerly', index];
      const at = {
        file: `${contentRoot}/${folder}/${id}.yaml`,
        ...sources.get(id)?.positionOf(path),
        field: fieldName(path),
      };
      if (former === id) {
        const message = `“${former}” is not a former id: it is the id that the ${nouns[folder]} has now.`;
        return [{ ...at, message, fix: 'remove it.' }];
      }
      if (known.includes(former)) {
        const message = `“${former}” is not a former id: there is a file ${contentRoot}/${folder}/${former}.yaml.`;
        return [{ ...at, message, fix: 'remove the id here, or remove that file.' }];
      }
      const other = records.find((each) => each.id !== id && each.formerly.includes(former));
      if (!other) return [];
      const message = `The ${nouns[folder]} ${other.id} has the same former id, “${former}”.`;
      return [
        {
          ...at,
          message,
          fix: 'remove the id from one of the two: its addresses can lead to only one.',
        },
      ];
    }),
  );
}
