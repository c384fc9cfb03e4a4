/**
 * Whether a Range header asks for one part of a file with a first byte (RFC 9110, 14.1.1): `bytes=0-499`, `bytes=500-`.
 *
 * @param range the value, or undefined if there is none
 */
export function isSimpleRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined) return false;
  return last === '' || Number(first) <= Number(last);
}
