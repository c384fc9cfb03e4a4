import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readArchive } from '../../src/loader/read-archive.ts';
import { labels, languages } from '../support/archive.ts';
import { Project } from '../support/project.ts';

/** The review that tests break: its file, and that of its received text. */
export const slug = 'cinematic-perfection';
export const review = `content/reviews/${slug}.md`;
export const received = `content/received/${slug}.txt`;

const lines = readFileSync(new URL(`../../${review}`, import.meta.url), 'utf8').split('\n');

/** The last line of the review's file that has some words in it: that of its text, from 1. */
export function lineOf(words: string): number {
  const line = lines.findLastIndex((text) => text.includes(words));
  if (line < 0) throw new Error(`${review} does not have the words: ${words}`);
  return line + 1;
}

/** A change of a file's text for `Project.edit`. */
export const replace = (from: string | RegExp, to: string) => (text: string) =>
  text.replace(from, to);

/** What a test does to the project, and what the build has to say of it: file, field, line, remedy. */
export type Refusal = [name: string, harm: () => Promise<unknown>, ...said: (string | RegExp)[]];

/** Words that are said, as patterns. */
const patterns = (said: readonly (string | RegExp)[]) =>
  said.map((each) => (typeof each === 'string' ? new RegExp(each) : each));

/** A copy of the project's content, to break and to read without building a site of it. */
export class Reading {
  #project: Project | undefined;

  constructor() {
    beforeAll(async () => {
      this.#project = await Project.copy('reading');
    });
    afterEach(() => this.project.restore('content'));
    afterAll(() => this.project.remove());
  }

  get project(): Project {
    if (!this.#project) throw new Error('The copy of the project is not there yet.');
    return this.#project;
  }

  /** Tests that the content is refused, as by every build, with all of this said of it. */
  refuses(refusals: readonly Refusal[]): void {
    test.each(refusals)('%s', async (_, harm, ...said) => {
      await harm();
      const reading = readArchive(pathToFileURL(`${this.project.path('content')}/`), {
        languages,
        labels,
      });
      const error = await reading.then(
        () => new Error('The content was taken.'),
        (problems: unknown) => problems,
      );
      for (const words of patterns(said)) expect(String(error)).toMatch(words);
    });
  }
}

/** A copy of the project with a good site, to break; it is put right again after each test. */
export class Bench {
  #project: Project | undefined;
  #lastGood: Map<string, string> | undefined;

  constructor() {
    beforeAll(async () => {
      this.#project = await Project.copy('refusals');
      await this.#project.build();
      this.#lastGood = await this.#project.digests();
    });
    afterEach(async () => {
      await this.project.restore('content');
      await this.project.restore('src');
    });
    afterAll(() => this.project.remove());
  }

  get project(): Project {
    if (!this.#project) throw new Error('The copy of the project is not there yet.');
    return this.#project;
  }

  /** The files of the last good site, with their digests. */
  get lastGood(): Map<string, string> {
    if (!this.#lastGood) throw new Error('The good site is not there yet.');
    return this.#lastGood;
  }

  /** Builds, and expects it to stop, to say all of this, and to leave the last good site as it was. */
  async refused(...said: readonly (string | RegExp)[]): Promise<void> {
    const { status, output } = await this.project.run('build');
    expect(status, output).not.toBe(0);
    for (const words of said) expect(output).toMatch(words);
    expect(await this.project.digests()).toEqual(this.lastGood);
  }

  /** Tests each of the refusals. */
  refuses(refusals: readonly Refusal[]): void {
    test.each(refusals)('%s', async (_, harm, ...said) => {
      await harm();
      await this.refused(...patterns(said));
    });
  }
}
