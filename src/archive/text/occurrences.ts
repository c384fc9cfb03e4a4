/** Where a text contains a string: the first character of each occurrence, from 0. They may overlap. */
export function occurrences(text: string, sought: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) starts.push(at);
  return starts;
}
