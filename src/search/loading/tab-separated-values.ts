/**
 * Writes a table: one line per row, with tabs between fields.
 *
 * @throws {Error} if a field has a tab or a line end, which would shift all that follow
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  for (const row of rows) {
    const broken = row.find((field) => /[\t\n]/.test(field));
    if (broken !== undefined) throw new Error(`A field has a tab or a line end: “${broken}”.`);
  }
  return rows.map((fields) => fields.join('\t')).join('\n');
}

/** Reads a table that `writeTable` has written. An empty text has no rows. */
export function readTable(text: string): string[][] {
  return text === '' ? [] : text.split('\n').map((row) => row.split('\t'));
}

/** The rows of one kind in a table, without their first field, which names the kind. */
export function rowsOf(kind: string, rows: readonly (readonly string[])[]): string[][] {
  return rows.filter(([first]) => first === kind).map(([, ...fields]) => fields);
}

/**
 * A field of a row, counted from 0.
 *
 * @throws {Error} if the row is too short, for example because the host sent another file
 */
export function fieldOf(row: readonly string[], index: number): string {
  const field = row[index];
  if (field === undefined) throw new Error(`There is no field ${index} in “${row.join(' ')}”.`);
  return field;
}
