import { type Archive, type InterfaceForContent, readArchive } from './read-archive.ts';

/** Reads the content once for all collections, until a file changes. */
export class ContentReader {
  /** The content folder; its address ends in a slash. */
  readonly root: URL;
  readonly #interface: InterfaceForContent;
  #reading: Promise<Archive> | undefined;
  #reported: string | undefined;

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

  /** Whether the files have not changed since a reading began. */
  isCurrent(reading: Promise<Archive>): boolean {
    return this.#reading === reading;
  }

  /**
   * Remembers what an editor should know about the content now.
   *
   * @param error the message of the error, or undefined if the content is in order
   * @returns whether that is news: the collections share a reading, and one change of a file may cause
   *   several readings
   */
  isNews(error: string | undefined): boolean {
    const isNew = this.#reported !== error;
    this.#reported = error;
    return isNew;
  }
}
