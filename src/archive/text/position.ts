/** A position in a file, as text editors count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of a character of a text, by its index from 0. */
export function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index);
  return {
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
  };
}
