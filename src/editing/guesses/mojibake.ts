const windows = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The byte of each character of Windows-1252. */
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows.decode(Uint8Array.of(byte)), byte] as const),
);

/** Characters that a UTF-8 sequence becomes when it is decoded as Windows-1252. */
const garbled = /[\u00C2-\u00F4][^\p{ASCII}]{1,3}/gu;

/** The characters that were meant, if these are UTF-8 that was decoded as Windows-1252. */
function repaired(text: string): string | undefined {
  const values = Array.from(text, (character) => bytes.get(character));
  if (values.some((value) => value === undefined)) return undefined;
  try {
    return utf8.decode(Uint8Array.from(values.map((value) => value ?? 0)));
  } catch {
    return undefined;
  }
}

/** Wrongly decoded characters in a text, such as â€™, with their places and what was meant. */
export function findMojibake(text: string): { start: number; end: number; reads: string }[] {
  return Array.from(text.matchAll(garbled)).flatMap(({ 0: match, index }) => {
    for (let length = match.length; length > 1; length -= 1) {
      const reads = repaired(match.slice(0, length));
      if (reads !== undefined) return [{ start: index, end: index + length, reads }];
    }
    return [];
  });
}
