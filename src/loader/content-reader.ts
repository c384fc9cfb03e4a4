import { announceFindings } from './announce-findings.ts';
import { describeFindings, type Findings } from './describe-findings.ts';
import { type InterfaceForContent, type ReadContent, readContent } from './read-archive.ts';

/** Reads the content once for all collections, until a file changes. */
export class ContentReader {
  /** The URL of the content folder, with a slash at its end. */
  readonly root: URL;
  /** Whether there is content that pages can show: what was read last without a problem. */
  hasContent = false;
  readonly #interface: InterfaceForContent;
  #reading: Promise<ReadContent> | undefined;
  #loadersToCome = 0;
  #reported: Findings = { problems: [], warnings: [] };

  constructor(root: URL, interfaceForContent: InterfaceForContent) {
    this.root = root;
    this.#interface = interfaceForContent;
  }

  /** Reads the content, or returns the reading that is in progress or done. */
  read(): Promise<ReadContent> {
    if (this.#reading) return this.#reading;
    const reading = readContent(this.root, this.#interface).then((content) => {
      // A reading that a change has overtaken may end after the next one.
      if (this.isCurrent(reading)) this.#announce(content);
      return content;
    });
    this.#reading = reading;
    return reading;
  }

  #announce({ problems, warnings }: Findings): void {
    if (problems.length === 0) this.hasContent = true;
    announceFindings({
      problems: [...problems],
      warnings: [...warnings],
      hasContent: this.hasContent,
    });
  }

  /** Counts a loader that will ask for the content. */
  expectLoader(): void {
    this.#loadersToCome += 1;
  }

  /** Forgets the content once all loaders of a build have theirs: it fills much of the memory. */
  loaderIsDone(): void {
    this.#loadersToCome -= 1;
    if (this.#loadersToCome === 0) this.invalidate();
  }

  /** Makes the next call of `read` read the files again. */
  invalidate(): void {
    this.#reading = undefined;
  }

  /** Whether no file has changed since a reading began. */
  isCurrent(reading: Promise<ReadContent>): boolean {
    return this.#reading === reading;
  }

  /**
   * Remembers what was reported of a reading. The same is reported only once: the collections share a reading, and
   * one change of a file may cause several readings.
   *
   * @returns what was reported before, or undefined if it was the same
   */
  recordReport(findings: Findings): Findings | undefined {
    const before = this.#reported;
    this.#reported = findings;
    return describeFindings(before) === describeFindings(findings) ? undefined : before;
  }
}
