import { open } from 'node:fs/promises';
import { type Position, positionAt } from '../archive/text/position.ts';
import { impossibleCharacter } from '../schema/characters.ts';
import { inDigits } from '../schema/limits.ts';
import type { Problem } from './problem.ts';

const lineFeed = 0x0a;
const byteOrderMark = /^\uFEFF/;

/** A text without what some editors add: a byte order mark, and carriage returns at the ends of lines. */
export const withoutPeculiarities = (raw: string) =>
  raw.replace(byteOrderMark, '').replace(/\r\n?/g, '\n');
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

/** What is wrong with a file that the system does not open or read, by the system's codes. */
const failures: Readonly<Record<string, Pick<Problem, 'message' | 'fix'>>> = {
  EACCES: {
    message: 'This file may not be read.',
    fix: 'change its permissions.',
  },
  ENOENT: {
    message: 'This file disappeared while the content was read.',
    fix: 'run the command again.',
  },
};

/** What a failure of the file system means for an editor: the system's own words if it is a rare one. */
export function failureOf(error: unknown): Pick<Problem, 'message' | 'fix'> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  return (
    failures[code] ?? {
      message: `This cannot be read: ${reason}`,
      fix: 'look at the file system of the content, or save the file again.',
    }
  );
}

/** The bytes of a file, unless there are more than allowed: what is too large is not read. */
async function readBytes(path: URL, limit: number): Promise<Buffer | { size: number }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > limit ? { size } : await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * Reads a UTF-8 file.
 *
 * @param file the name of the file in messages
 * @param limit the maximum number of its bytes
 * @returns its text, or the problem if it is too large, not text, or cannot be read
 */
export async function readText(
  path: URL,
  file: string,
  limit: number,
): Promise<DecodedFile | { problem: Problem }> {
  const bytes = await readBytes(path, limit).catch(failureOf);
  if ('message' in bytes) return { problem: { file, ...bytes } };
  if (!(bytes instanceof Uint8Array)) {
    return {
      problem: {
        file,
        message: `This file has ${inDigits(bytes.size)} bytes; ${inDigits(limit)} are allowed.`,
        fix: 'remove what does not belong to it, or divide it.',
      },
    };
  }
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
  const impossible = impossibleCharacter(raw);
  if (impossible) {
    const { at, description } = impossible;
    return {
      problem: {
        file,
        ...positionAt(raw, at),
        quoted: raw.slice(raw.lastIndexOf('\n', at) + 1).replace(/[\r\n].*/s, ''),
        message: `This line has ${description}, which no text contains.`,
        fix: 'delete the character, or save the file with the encoding UTF-8 if it has another encoding.',
      },
    };
  }
  return { text: withoutPeculiarities(raw), raw };
}
