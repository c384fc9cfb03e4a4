/** A range of a text, from the character at `start` up to, but not including, the one at `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges between boundaries of a text, without the spaces at their ends. Empty ones are left out. */
export function rangesBetween(text: string, boundaries: readonly number[]): Range[] {
  return boundaries.slice(1).flatMap((to, index) => {
    const part = text.slice(boundaries[index] ?? 0, to);
    const end = to - part.length + part.trimEnd().length;
    const start = to - part.trimStart().length;
    return start < end ? [{ start, end }] : [];
  });
}
