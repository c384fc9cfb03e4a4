import { editDistance } from '../archive/text/edit-distance.ts';

/** The known word that was most likely meant, or undefined if none is close. */
function nearestWord(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
    .sort((one, other) => one.edits - other.edits);
  return best && best.edits <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}

/** Asks whether the nearest known word was meant, or lists all known words if none is close. */
export function suggestion(word: string, known: readonly string[]): string {
  const meant = nearestWord(word, known);
  if (meant) return `did you mean ${meant}?`;
  return `there are: ${known.length > 0 ? known.join(', ') : 'none yet'}.`;
}
