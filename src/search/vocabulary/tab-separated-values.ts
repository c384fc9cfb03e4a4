/** Writes a table: one line per row, with tabs between fields. No field may contain either. */
export function writeTable(lines: readonly (readonly string[])[]): string {
  return lines.map((fields) => fields.join('\t')).join('\n');
}

/** Reads a table that `writeTable` has written. An empty text has no lines. */
export function readTable(text: string): string[][] {
  return text === '' ? [] : text.split('\n').map((line) => line.split('\t'));
}

/** The lines of a table that begin with a certain field, without that field. */
export function linesOf(kind: string, lines: readonly (readonly string[])[]): string[][] {
  return lines.filter(([first]) => first === kind).map(([, ...fields]) => fields);
}

/**
 * A field of a line, counted from 0.
 *
 * @throws {Error} if the line is too short, as when a host answers with some other file
 */
export function fieldOf(line: readonly string[], index: number): string {
  const field = line[index];
  if (field === undefined) throw new Error(`There is no field ${index} in “${line.join(' ')}”.`);
  return field;
}
