import { readFile } from 'node:fs/promises';
import type { Problem } from './problem.ts';

const nul = '\u0000';
const lineFeed = 0x0a;
const byteOrderMark = /^\uFEFF/;

/** A file's text. */
interface DecodedFile {
  /** The text without a byte order mark, and with LF as its line ends. */
  readonly text: string;
  /** The complete text: encoded as UTF-8, it is the file, byte for byte. */
  readonly raw: string;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line, from 1, with a byte sequence that is not UTF-8. */
function lineOfInvalidByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (decodeUtf8(bytes.subarray(start, next)) === undefined) return line;
    start = next;
  }
  return line;
}

/**
 * Reads a UTF-8 file.
 *
 * @param file the name of the file in messages
 * @returns its text, or the problem if it is not text
 * @throws if the file cannot be read from the disk
 */
export async function readText(
  path: URL,
  file: string,
): Promise<DecodedFile | { problem: Problem }> {
  const bytes = await readFile(path);
  const raw = decodeUtf8(bytes);
  if (raw === undefined) {
    return {
      problem: {
        file,
        line: lineOfInvalidByte(bytes),
        message: 'This line has bytes that are not UTF-8.',
        fix: 'save the file with the encoding UTF-8.',
      },
    };
  }
  const at = raw.indexOf(nul);
  if (at >= 0) {
    return {
      problem: {
        file,
        line: raw.slice(0, at).split('\n').length,
        message: 'This line has a NUL character, which no text contains.',
        fix: 'delete the character, or save the file with the encoding UTF-8 if it has another encoding.',
      },
    };
  }
  return { text: raw.replace(byteOrderMark, '').replace(/\r\n?/g, '\n'), raw };
}
