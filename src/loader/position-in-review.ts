import type { Position } from '../archive/text/position.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { YamlRecord } from './yaml-record.ts';

/**
 * The position of a field in the file of a review, for the few checks that find their problems when the file has
 * been read long ago.
 *
 * @param text the file
 * @param path the path of the field in the record
 */
export function positionInReview(text: string, path: readonly PropertyKey[]): Position {
  const parts = splitFrontmatter(text, '');
  if ('problem' in parts) return { line: 1, column: 1 };
  return new YamlRecord(parts.yaml, parts.yamlLine).positionOf(path);
}
