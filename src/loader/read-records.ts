import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import { parseRecord } from './parse-record.ts';
import type { Problem } from './problem.ts';
import type { YamlRecord } from './yaml-record.ts';

/**
 * Reads the records of a folder.
 *
 * @returns the records without a problem, the problems of the others, and all with the places of their fields
 */
export function readRecords<Schema extends z.ZodType<object>>(
  schema: Schema,
  { files }: ContentFolder,
) {
  const problems: Problem[] = [];
  const sources = new Map<string, YamlRecord>();
  const records = files.flatMap(({ id, file, text }) => {
    const parsed = parseRecord(schema, text, 1, file);
    problems.push(...parsed.problems);
    sources.set(id, parsed.source);
    return parsed.record === undefined ? [] : [{ id, ...parsed.record }];
  });
  return { records, problems, sources };
}
