/**
 * Whether two different texts look the same because one of them has letters with their accents composed
 * into one character (`é`, NFC), and the other as two characters (`e` and an accent, NFD).
 */
export function differOnlyInComposition(one: string, other: string): boolean {
  return one !== other && one.normalize() === other.normalize();
}
