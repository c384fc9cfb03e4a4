import { inDigits, limits } from '../../schema/limits.ts';
import type { Problem } from '../problem.ts';

type Path = readonly PropertyKey[];

/** A part of a record that is too large for any schema to be tried on it. */
export interface Oversize extends Pick<Problem, 'message' | 'fix'> {
  readonly path: Path;
}

const advice = 'remove what does not belong there, or divide the file.';

/**
 * Finds a list or a group with more items than any real one, or one that is nested more deeply.
 *
 * @param value what YAML reads
 * @param listLength the maximum number of items of a list
 */
export function oversizeIn(value: unknown, listLength: number): Oversize | undefined {
  // Not by recursion: what is nested too deeply would end it.
  const left: { value: unknown; path: Path }[] = [{ value, path: [] }];
  for (let each = left.pop(); each; each = left.pop()) {
    const { value: inner, path } = each;
    if (!(inner instanceof Object)) continue;
    if (path.length >= limits.depth) {
      const message = `There are more than ${limits.depth} groups or lists within each other here.`;
      return { path, message, fix: advice };
    }
    const isList = Array.isArray(inner);
    const entries: [PropertyKey, unknown][] = isList ? [...inner.entries()] : Object.entries(inner);
    const limit = isList && path.length === 0 ? listLength : limits.listLength;
    if (entries.length > limit) {
      const [what, parts] = isList ? ['list', 'items'] : ['group', 'fields'];
      const message = `This ${what} has ${inDigits(entries.length)} ${parts}; ${inDigits(limit)} are allowed.`;
      return { path, message, fix: advice };
    }
    for (const [key, part] of entries) left.push({ value: part, path: [...path, key] });
  }
  return undefined;
}
