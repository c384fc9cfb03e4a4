import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Project } from '../support/project.ts';

/** The review that tests break: its file, and that of its received text. */
export const slug = 'cinematic-perfection';
export const review = `content/reviews/${slug}.md`;
export const received = `content/received/${slug}.txt`;

/** A change of a file's text for `Project.edit`. */
export const replace = (from: string | RegExp, to: string) => (text: string) =>
  text.replace(from, to);

/** What a test does to the project, and what the build has to say of it: file, field, line, remedy. */
export type Refusal = [name: string, harm: () => Promise<unknown>, ...said: (string | RegExp)[]];

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
      const words = said.map((each) => (typeof each === 'string' ? new RegExp(each) : each));
      await this.refused(...words);
    });
  }
}
