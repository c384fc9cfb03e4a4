/** A line that begins with a key of an object. */
const keyed = /^(\s+)(?:'([^']+)'|(\w+)): ?(?:'([^']*)',$)?/;

/**
 * The lines, from 1, at which the strings of a language are in the text of its file, by their keys: `lists.page`. A
 * section has its id in place of a key. The file has to be formatted, with each key on a line of its own.
 */
export function stringLines(text: string): Map<string, number> {
  const above: { indent: number; key: string }[] = [];
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, space, quoted, plain, value] = keyed.exec(line) ?? [];
    const name = quoted ?? plain;
    if (space === undefined || name === undefined) continue;
    while ((above.at(-1)?.indent ?? 0) >= space.length) above.pop();
    const parents = above.map(({ key }) => key);
    const key = [...parents, name === 'id' ? (value ?? name) : name].join('.');
    if (!lines.has(key)) lines.set(key, index + 1);
    above.push({ indent: space.length, key: name });
  }
  return lines;
}

/** The line of a string, or of the nearest group that has it. */
export function lineOf(key: string, lines: ReadonlyMap<string, number>): number {
  const found = lines.get(key);
  if (found !== undefined || !key.includes('.')) return found ?? 1;
  return lineOf(key.slice(0, key.lastIndexOf('.')), lines);
}
