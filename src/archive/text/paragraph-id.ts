/** The id of a paragraph within its review's page, from 1. */
export function paragraphId(paragraph: number): string {
  return `p${paragraph}`;
}

/** The paragraph that an id belongs to, or undefined where it is not a paragraph's. */
export function paragraphOfId(id: unknown): number | undefined {
  const number = typeof id === 'string' ? /^p(\d+)$/.exec(id)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}
