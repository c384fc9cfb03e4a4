import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentError } from '../../src/loader/content-error.ts';
import type { Findings } from '../../src/loader/describe-findings.ts';
import type { Problem } from '../../src/loader/problem.ts';
import {
  type Archive,
  type InterfaceForContent,
  readArchive,
  readContent,
} from '../../src/loader/read-archive.ts';
import { fixture } from './fixture.ts';

/** The interface of the fixture. */
const interfaceForContent: InterfaceForContent = {
  languages: ['en', 'de'],
  paragraphLabel: () => (number) => ({ text: `Paragraph ${number}` }),
};

/** A problem that the content should have. */
export interface ExpectedProblem {
  readonly file: string;
  /** Words that only the line of the problem contains, once the content is broken. */
  readonly line?: string;
  /** Words at which the problem is on its line, as its column says. */
  readonly at?: string;
  readonly field?: string;
  /** Part of the message. */
  readonly message: string;
  /** Part of the instruction for fixing it. */
  readonly fix?: string;
}

/** A test of a refusal or a warning: how it changes the content, and all that should then be found in it. */
export type Refusal = [
  name: string,
  breakIt: () => Promise<unknown>,
  ...problems: readonly ExpectedProblem[],
];

/**
 * A copy of the fixture for each test of a file, to break and read. It only reads the content; whole builds
 * and the development server are tested with `Project`.
 */
export class BrokenContent {
  #root: string | undefined;

  constructor() {
    beforeEach(async () => {
      this.#root = await mkdtemp(join(tmpdir(), 'archive-content-'));
      await cp(fixture, this.path('content'), { recursive: true });
    });
    afterEach(() => rm(this.path(''), { recursive: true }));
  }

  path(file: string): string {
    if (this.#root === undefined) throw new Error('There is no copy of the fixture yet.');
    return join(this.#root, file);
  }

  text(file: string): Promise<string> {
    return readFile(this.path(file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): Promise<void> {
    return writeFile(this.path(file), content);
  }

  /** Replaces a part of a file. Throws if the file does not have it. */
  async replace(file: string, from: string | RegExp, to: string): Promise<void> {
    const before = await this.text(file);
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`The edit changes nothing in ${file}.`);
    await this.write(file, after);
  }

  rename(from: string, to: string): Promise<void> {
    return rename(this.path(from), this.path(to));
  }

  remove(file: string): Promise<void> {
    return rm(this.path(file), { recursive: true });
  }

  addFolder(folder: string): Promise<string | undefined> {
    return mkdir(this.path(folder), { recursive: true });
  }

  /** The URL of the content folder. */
  get folder(): URL {
    return pathToFileURL(`${this.path('content')}/`);
  }

  /** Reads the content as a build does. */
  read(): Promise<Archive> {
    return readArchive(this.folder, interfaceForContent);
  }

  /** Everything that is found in the content. */
  findings(forContent: Partial<InterfaceForContent> = {}): Promise<Findings> {
    return readContent(this.folder, { ...interfaceForContent, ...forContent });
  }

  /** The warnings about the content. Fails if there are problems. */
  async warnings(forContent: Partial<InterfaceForContent> = {}): Promise<readonly Problem[]> {
    const { problems, warnings } = await this.findings(forContent);
    expect(problems).toEqual([]);
    return warnings;
  }

  /** The error that reading the content throws. Fails if the content is accepted. */
  async refusal(): Promise<ContentError> {
    try {
      await this.read();
    } catch (error) {
      if (error instanceof ContentError) return error;
      throw error;
    }
    throw new Error('The content was accepted.');
  }

  /** The number, from 1, of the one line of a file that contains some words. */
  async lineOf(words: string, file: string): Promise<number> {
    const lines = (await this.text(file)).split('\n');
    const index = lines.findIndex((line) => line.includes(words));
    if (index < 0) throw new Error(`${file} does not contain: ${words}`);
    if (index !== lines.findLastIndex((line) => line.includes(words))) {
      throw new Error(`Several lines of ${file} contain: ${words}`);
    }
    return index + 1;
  }

  /** The column, from 1, at which words begin that only one line of a file contains. */
  async columnOf(words: string, file: string): Promise<number> {
    const lines = (await this.text(file)).split('\n');
    const line = lines[(await this.lineOf(words, file)) - 1] ?? '';
    return line.indexOf(words) + 1;
  }

  /** Expects the content to have these warnings, no others, and no problem. */
  async expectWarnings(expected: readonly ExpectedProblem[]): Promise<void> {
    await this.#expectFindings(await this.warnings(), expected);
  }

  /** Expects the content to have these problems, and no others. */
  async expectProblems(expected: readonly ExpectedProblem[]): Promise<void> {
    const { problems } = await this.refusal();
    await this.#expectFindings(problems, expected);
  }

  async #expectFindings(
    found: readonly Problem[],
    expected: readonly ExpectedProblem[],
  ): Promise<void> {
    const complete = expected.map(async ({ file, line, at, field, message, fix = '' }) =>
      expect.objectContaining({
        file,
        ...(line === undefined ? {} : { line: await this.lineOf(line, file) }),
        ...(at === undefined ? {} : { column: await this.columnOf(at, file) }),
        ...(field === undefined ? {} : { field }),
        message: expect.stringContaining(message),
        fix: expect.stringContaining(fix),
      }),
    );
    expect(found).toEqual(await Promise.all(complete));
  }

  /** Adds a test for each warning. */
  warns(warnings: readonly Refusal[]): void {
    test.each(warnings)('%s', async (_, breakIt, ...expected) => {
      await breakIt();
      await this.expectWarnings(expected);
    });
  }

  /** Adds a test for each refusal. */
  refuses(refusals: readonly Refusal[]): void {
    test.each(refusals)('%s', async (_, breakIt, ...expected) => {
      await breakIt();
      await this.expectProblems(expected);
    });
  }
}
