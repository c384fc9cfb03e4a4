import { editDistance } from '../archive/text/edit-distance.ts';

/** The known name that was probably meant, or undefined if none is similar. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, name.length / 3);
  const [best] = known
    .map((candidate) => ({ candidate, edits: editDistance(name, candidate, limit) }))
    .sort((one, other) => one.edits - other.edits);
  return best && best.edits <= limit ? best.candidate : undefined;
}

/** Asks whether a similar name was meant, or lists all known names. */
export function suggestion(name: string, known: readonly string[]): string {
  const suggested = nearestName(name, known);
  if (suggested !== undefined) return `did you mean ${suggested}?`;
  if (known.length > 0) return `the known names are: ${known.join(', ')}.`;
  return 'there are none yet.';
}
