import { closeSync, openSync, writeSync } from 'node:fs';
import { batch, checksumOf, type Entry, footer, type Result } from './result-file.ts';
import type { ResultReader } from './result-reader.ts';

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

  /** Whether nothing has been added. */
  get isEmpty(): boolean {
    return this.#index.size === 0;
  }

  /** Adds results of another file, unless this one has results with the same names. */
  addFrom(reader: ResultReader, names: Iterable<string>): void {
    const missing = [...names].filter((name) => !this.#index.has(name));
    for (const { content, entries } of reader.copies(missing)) {
      const shift = this.#length - content.start;
      for (const [name, entry] of entries)
        this.#index.set(name, { ...entry, start: entry.start + shift });
      this.#append(content.bytes);
    }
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
