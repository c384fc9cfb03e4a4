/** Every place at which a text has the sought one, from 0 and in order, also where two overlap. */
export function occurrences(text: string, sought: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) places.push(at);
  return places;
}
