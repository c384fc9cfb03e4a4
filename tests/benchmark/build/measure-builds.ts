import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { writeArchive } from '../../generator/write-archive.ts';
import { reviews } from '../../support/archive.ts';
import { progress } from '../../support/progress.ts';
import { environment, Project } from '../../support/project.ts';
import { type ReaderBytes, readerBytes } from './reader-bytes.ts';
import { type Cost, runMeasured } from './run-measured.ts';
import { type SiteSize, sizeOf } from './site-size.ts';

/** The states of an archive in which it is built, one after the other. */
export const states = ['cold', 'unchanged', 'one review changed'] as const;
export type State = (typeof states)[number];

/** What the builds of a site took, and what the first has written. */
export interface Builds {
  readonly costs: Readonly<Record<State, Cost>>;
  readonly written: SiteSize;
}

/** All measurements of an archive. */
export interface MeasuredBuilds {
  /** The number of its reviews. */
  readonly size: number;
  readonly ours: Builds;
  readonly eleventy: Builds;
  readonly reader: ReaderBytes;
}

const eleventyScript = fileURLToPath(new URL('eleventy-site.ts', import.meta.url));

const manifestSchema = z.object({ scripts: z.object({ astro: z.string() }) });

/** Adds a paragraph to a review and to its received text. */
async function changeReview(project: Project): Promise<void> {
  const review = reviews.find(({ paragraphing }) => paragraphing === 'blank-lines');
  if (!review) throw new Error('No review separates its paragraphs by blank lines.');
  for (const file of [`reviews/${review.slug}.md`, `received/${review.slug}.txt`]) {
    const path = project.path(`content/${file}`);
    const text = await readFile(path, 'utf8');
    await writeFile(path, `${text.trimEnd()}\n\nA last paragraph was added to the drummer.\n`);
  }
}

/** A site that is built in each state. */
class Site {
  readonly #name: string;
  readonly #build: () => Promise<Cost>;
  readonly #folder: string;
  readonly #costs = new Map<State, Cost>();
  #written: SiteSize | undefined;

  constructor(name: string, folder: string, build: () => Promise<Cost>) {
    this.#name = name;
    this.#folder = folder;
    this.#build = build;
  }

  async build(state: State): Promise<void> {
    progress(`  ${this.#name}, ${state}`);
    const cost = await this.#build();
    this.#costs.set(state, cost);
    progress(`    ${cost.wall.toFixed(1)} s, ${cost.cpu.toFixed(1)} s of processor time`);
    this.#written ??= await sizeOf(this.#folder);
  }

  get builds(): Builds {
    const costOf = (state: State) => {
      const cost = this.#costs.get(state);
      if (!cost) throw new Error(`${this.#name} was not built ${state}.`);
      return cost;
    };
    if (!this.#written) throw new Error(`${this.#name} was not built.`);
    return {
      costs: {
        cold: costOf('cold'),
        unchanged: costOf('unchanged'),
        'one review changed': costOf('one review changed'),
      },
      written: this.#written,
    };
  }
}

/** Our site and Eleventy's, of the same content. */
async function sitesOf(project: Project): Promise<readonly [ours: Site, eleventy: Site]> {
  const { scripts } = manifestSchema.parse(JSON.parse(await project.read('package.json')));
  // What npm run build runs, without npm.
  const [, ...options] = scripts.astro.split(' ');
  const run = (...command: string[]) =>
    runMeasured([process.execPath, ...command], project.root, environment);
  return [
    new Site('our site', project.path('dist'), () => run(...options, 'build')),
    new Site("Eleventy's site", project.path('eleventy'), () =>
      run(eleventyScript, 'content/reviews', 'eleventy'),
    ),
  ];
}

/** Builds an archive of this many reviews in each state, our site and Eleventy's in turn. */
export async function measureBuilds(size: number): Promise<MeasuredBuilds> {
  progress(`${size} reviews`);
  const project = await Project.copy('benchmark');
  try {
    await writeArchive(size, project.path('content'));
    const sites = await sitesOf(project);
    for (const state of states) {
      if (state === 'one review changed') await changeReview(project);
      for (const site of sites) await site.build(state);
    }
    progress('  what a reader fetches');
    const reader = await readerBytes(project.path('dist'));
    const [ours, eleventy] = sites;
    return { size, ours: ours.builds, eleventy: eleventy.builds, reader };
  } finally {
    await project.remove();
  }
}
