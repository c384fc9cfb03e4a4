import { readFile } from 'node:fs/promises';
import type { Problem } from './problem.ts';

const nul = '\u0000';

const byteOrderMark = /^\uFEFF/;

/** A file's text. */
interface Decoded {
  /** Without a byte order mark, and with LF at its line ends. */
  readonly text: string;
  /** All of it: written as UTF-8 it is the file, byte for byte. */
  readonly raw: string;
}

/**
 * The text of a file's bytes, as UTF-8, or the problem that keeps it from being text.
 *
 * @param name the file as problems name it
 */
function decode(bytes: Uint8Array, name: string): Decoded | { problem: Problem } {
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      problem: {
        file: name,
        line: lineOfBrokenByte(bytes),
        message: 'The file has bytes that are not UTF-8.',
        fix: 'save it with the encoding UTF-8.',
      },
    };
  }
  const at = raw.indexOf(nul);
  if (at >= 0) {
    return {
      problem: {
        file: name,
        line: raw.slice(0, at).split('\n').length,
        message: 'The file has a NUL character.',
        fix: 'take the character out, or save the file as plain UTF-8 text.',
      },
    };
  }
  return { text: raw.replace(byteOrderMark, '').replace(/\r\n?/g, '\n'), raw };
}

const lineFeed = 0x0a;

function lineOfBrokenByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const next = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, next));
    } catch {
      return line;
    }
    start = next;
  }
  return line;
}

/** Reads a file and decodes it. Throws where the file cannot be read at all. */
export async function readText(path: URL, name: string) {
  return decode(await readFile(path), name);
}
