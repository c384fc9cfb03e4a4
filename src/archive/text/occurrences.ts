/** The index of each occurrence of a string in a text, from 0. Occurrences may overlap. */
export function occurrences(text: string, string: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) starts.push(at);
  return starts;
}
