import { type Archive, type InterfaceForContent, readArchive } from './read-archive.ts';

/** Reads the content once for all collections, until a file changes. */
export class ContentReader {
  /** The URL of the content folder, with a slash at its end. */
  readonly root: URL;
  readonly #interface: InterfaceForContent;
  #reading: Promise<Archive> | undefined;
  #outcome: string | undefined;

  constructor(root: URL, interfaceForContent: InterfaceForContent) {
    this.root = root;
    this.#interface = interfaceForContent;
  }

  /** Reads the content, or returns the reading that is in progress or done. */
  read(): Promise<Archive> {
    this.#reading ??= readArchive(this.root, this.#interface);
    return this.#reading;
  }

  /** Makes the next call of `read` read the files again. */
  invalidate(): void {
    this.#reading = undefined;
  }

  /** Whether no file has changed since a reading began. */
  isCurrent(reading: Promise<Archive>): boolean {
    return this.#reading === reading;
  }

  /**
   * Remembers the outcome of a reading, so that it is reported only once: the collections share a reading,
   * and one change of a file may cause several readings.
   *
   * @param error the message of the error, or undefined if the content has no problems
   * @returns whether the outcome differs from the last one
   */
  recordOutcome(error: string | undefined): boolean {
    const isNew = this.#outcome !== error;
    this.#outcome = error;
    return isNew;
  }
}
