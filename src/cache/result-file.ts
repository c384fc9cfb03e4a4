import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';

/** Where a result is in a file, and what is known of it. */
const entrySchema = z.object({
  key: z.string(),
  checksum: z.string(),
  note: z.unknown(),
  start: z.number().int(),
  length: z.number().int(),
});

const indexSchema = z.record(z.string(), entrySchema);

type Entry = z.output<typeof entrySchema>;

/** A result, what it depends on, and what else is to be known of it. */
export interface Result {
  /** A digest of everything that the result depends on. */
  readonly key: string;
  /** What JSON can write. */
  readonly note: unknown;
  readonly content: Uint8Array;
}

const checksumOf = (content: Uint8Array) => hash('sha256', content);

/** The end of a file: the checksum of its index, and where that starts. */
const footer = (checksum: string, start: number) =>
  `${checksum} ${String(start).padStart(15, '0')}\n`;

const footerLength = footer(hash('sha256', ''), 0).length;

const writtenFooter = /^([\da-f]{64}) (\d{15})\n$/;

/** How many bytes are collected before they are written. */
const batch = 4 * 1024 * 1024;

/** Writes results into one file, one after the other, and then an index of them. */
export class ResultWriter {
  readonly #file: number;
  readonly #index = new Map<string, Entry>();
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #length = 0;

  /** @param path a file that does not exist yet, or is written anew */
  constructor(path: URL) {
    this.#file = openSync(path, 'w');
  }

  #append(content: Uint8Array): void {
    this.#waiting.push(content);
    this.#waitingBytes += content.length;
    this.#length += content.length;
    if (this.#waitingBytes >= batch) this.#flush();
  }

  #flush(): void {
    // The system may write less than it is given.
    let rest = Buffer.concat(this.#waiting);
    while (rest.length > 0) rest = rest.subarray(writeSync(this.#file, rest));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  /** Adds a result, instead of an earlier one with the same name. */
  add(name: string, { key, note, content }: Result): void {
    const [start, { length }] = [this.#length, content];
    this.#index.set(name, { key, checksum: checksumOf(content), note, start, length });
    this.#append(content);
  }

  /** Writes the index, and closes the file. Until then, nothing in it is found. */
  close(): void {
    const start = this.#length;
    const index = Buffer.from(JSON.stringify(Object.fromEntries(this.#index)));
    this.#append(index);
    this.#append(Buffer.from(footer(checksumOf(index), start)));
    this.#flush();
    closeSync(this.#file);
  }
}

/** Reads results from a file that a `ResultWriter` has written. */
export class ResultReader {
  #file: number | undefined;
  readonly #index: Readonly<Record<string, Entry>>;

  /** @param path the file; if it is missing or incomplete, it has no results */
  constructor(path: URL) {
    try {
      this.#file = openSync(path, 'r');
    } catch {
      this.#file = undefined;
    }
    this.#index = this.#readIndex();
  }

  /** The bytes from a position, fewer if the file ends before. */
  #bytes(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    const read = this.#file === undefined ? 0 : readSync(this.#file, bytes, 0, length, start);
    return bytes.subarray(0, read);
  }

  /** The results of the file; none if it has no undamaged index. */
  #readIndex(): Readonly<Record<string, Entry>> {
    const end = (this.#file === undefined ? 0 : fstatSync(this.#file).size) - footerLength;
    if (end < 0) return {};
    const [, checksum, written] =
      writtenFooter.exec(this.#bytes(end, footerLength).toString()) ?? [];
    const start = Number(written);
    if (checksum === undefined || start > end) return {};
    const index = this.#bytes(start, end - start);
    if (checksumOf(index) !== checksum) return {};
    // Other code may have written it.
    return indexSchema.safeParse(JSON.parse(index.toString())).data ?? {};
  }

  /** Closes the file. Nothing is found in it afterwards. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** The result with a name and a key, or undefined if there is none, or if it is damaged. */
  find(name: string, key: string): Result | undefined {
    const entry = this.#index[name];
    if (!entry || entry.key !== key) return undefined;
    const content = this.#bytes(entry.start, entry.length);
    return checksumOf(content) === entry.checksum ? { key, note: entry.note, content } : undefined;
  }
}
