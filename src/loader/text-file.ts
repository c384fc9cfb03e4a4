import { readFile } from 'node:fs/promises';
import { type Position, positionAt } from '../archive/text/position.ts';
import type { Problem } from './problem.ts';

const nul = '\u0000';
const lineFeed = 0x0a;
const byteOrderMark = /^\uFEFF/;
/** What a lenient decoder puts in the place of bytes that it cannot read. */
const replacement = '\uFFFD';

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

/** Where a file first has bytes that are not UTF-8, and the line, as far as it can be read. */
function invalidBytesIn(bytes: Uint8Array): Position & { quoted: string } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const next = end < 0 ? bytes.length : end + 1;
    const ofLine = bytes.subarray(start, next);
    if (decodeUtf8(ofLine) === undefined) {
      const quoted = new TextDecoder().decode(ofLine).trimEnd();
      return { line, column: quoted.indexOf(replacement) + 1, quoted };
    }
    start = next;
  }
  throw new Error('Every line of the file is UTF-8, but the file is not.');
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
        ...invalidBytesIn(bytes),
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
        ...positionAt(raw, at),
        quoted: raw.slice(raw.lastIndexOf('\n', at) + 1).replace(/[\r\n].*/s, ''),
        message: 'This line has a NUL character, which no text contains.',
        fix: 'delete the character, or save the file with the encoding UTF-8 if it has another encoding.',
      },
    };
  }
  return { text: raw.replace(byteOrderMark, '').replace(/\r\n?/g, '\n'), raw };
}
