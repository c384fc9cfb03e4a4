/** Writes a table as lines of fields between tabs: no field has either in it. */
export function writeFields(lines: readonly (readonly string[])[]): string {
  return lines.map((fields) => fields.join('\t')).join('\n');
}

/** Reads lines of fields that `writeFields` has written. */
export function readFields(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t'));
}
