/**
 * Whether two texts differ only in their Unicode normalisation form: `é` as one character (NFC), or as
 * `e` and an accent (NFD).
 */
export function differOnlyInComposition(one: string, other: string): boolean {
  return one !== other && one.normalize() === other.normalize();
}
