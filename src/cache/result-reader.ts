import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  batch,
  checksumOf,
  type Entry,
  footerLength,
  indexSchema,
  type Result,
  writtenFooter,
} from './result-file.ts';

/** Results that follow each other in a file. */
interface Copy {
  readonly content: { readonly start: number; readonly bytes: Uint8Array };
  readonly entries: readonly (readonly [name: string, entry: Entry])[];
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

  /** The names of all results. */
  get names(): string[] {
    return Object.keys(this.#index);
  }

  /** Results as they are in the file, many at once. Those that follow each other are read together. */
  *copies(names: readonly string[]): Generator<Copy> {
    const entries = names
      .flatMap((name) => {
        const entry = this.#index[name];
        return entry ? [[name, entry] as const] : [];
      })
      .sort(([, one], [, other]) => one.start - other.start);
    while (entries.length > 0) {
      const [first] = entries;
      if (!first) return;
      const start = first[1].start;
      let [end, count] = [start, 0];
      for (const [, entry] of entries) {
        if (entry.start !== end || end - start >= batch) break;
        end += entry.length;
        count += 1;
      }
      const bytes = this.#bytes(start, end - start);
      yield { content: { start, bytes }, entries: entries.splice(0, count) };
    }
  }

  /** The result with a name and a key, or undefined if there is none, or if it is damaged. */
  find(name: string, key: string): Result | undefined {
    const entry = this.#index[name];
    if (!entry || entry.key !== key) return undefined;
    const content = this.#bytes(entry.start, entry.length);
    return checksumOf(content) === entry.checksum ? { key, note: entry.note, content } : undefined;
  }
}
