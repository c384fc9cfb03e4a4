import { describe, expect, test } from 'vitest';
import { goalSection } from '../benchmark/build/goal-sections.ts';
import type { Builds, MeasuredBuilds } from '../benchmark/build/measure-builds.ts';
import { runMeasured } from '../benchmark/build/run-measured.ts';
import { kindOf, type SiteSize } from '../benchmark/build/site-size.ts';
import { meetsGoal, table } from '../benchmark/section.ts';

/** A program that keeps a process of its own busy. */
const busy = `
  const { spawnSync } = require('node:child_process');
  const work = 'const kept = Buffer.alloc(2 ** 27, 1);' +
    'while (process.cpuUsage().user < 1e6) kept.fill(2);';
  spawnSync(process.execPath, ['-e', work]);
`;

describe('a measured command', () => {
  test('includes the time and the memory of the processes that it starts', async () => {
    const cost = await runMeasured([process.execPath, '-e', busy], process.cwd(), process.env);
    expect(cost.wall).toBeGreaterThan(1);
    expect(cost.cpu).toBeGreaterThan(1);
    expect(cost.cpu).toBeLessThan(cost.wall + 2);
    expect(cost.peak).toBeGreaterThan(2 ** 27);
  });

  test('fails with its output', async () => {
    const command = [process.execPath, '-e', 'console.error("It went wrong."); process.exit(3);'];
    await expect(runMeasured(command, process.cwd(), process.env)).rejects.toThrow(
      'It went wrong.',
    );
  });
});

test.each([
  ['reviews/a-simple-word/index.html', 'reviews'],
  ['reviews/a-simple-word/received.txt', 'texts received'],
  ['reviews/a-simple-word/annotations.jsonld', 'annotations'],
  ['annotations.jsonld', 'annotations'],
  ['reviews/index.html', 'lists'],
  ['de/reviews/page/2/index.html', 'lists'],
  ['de/language/fr/index.html', 'lists'],
  ['themes/music/index.html', 'themes'],
  ['de/themes/music/page/2/index.html', 'themes'],
  ['people/page/2/index.html', 'people'],
  ['de/films/whiplash-2014/score.svg', 'films'],
  ['de/index.html', 'films'],
  ['assets/page.0a1b2c.css', 'style sheets'],
  ['assets/page.0a1b2c.js', 'other'],
  ['about/index.html', 'other'],
  ['pagefind/fragment/en_1.pf_fragment', 'search index'],
])('%s counts among %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

describe('the goals of builds', () => {
  const [megabyte, large, huge] = [10 ** 6, 1000, 10_000];

  /** Builds that take these seconds, and write as many megabytes besides an index of a gigabyte. */
  function builds(seconds: number, megabytes: number): Builds {
    const cost = { wall: seconds, cpu: seconds, peak: 500 * megabyte };
    const quick = { ...cost, wall: seconds / 5, cpu: seconds / 5 };
    const none = { files: 0, bytes: 0 };
    const index = { files: 1, bytes: 1000 * megabyte };
    const pages = { files: 10, bytes: megabytes * megabyte };
    const written: SiteSize = {
      'search index': index,
      'texts received': none,
      annotations: none,
      'style sheets': none,
      lists: none,
      reviews: pages,
      themes: none,
      people: none,
      films: none,
      other: none,
    };
    return { costs: { cold: cost, unchanged: quick, 'one review changed': quick }, written };
  }

  function measured(size: number, seconds: number, megabytes: number): MeasuredBuilds {
    const reader = { review: 1, home: 1, search: 1 };
    const [ours, eleventy] = [builds(seconds, megabytes), builds(seconds / 2, 1)];
    return { size, ours, eleventy, reader };
  }

  function missed(all: readonly MeasuredBuilds[], one: MeasuredBuilds): string[] {
    const { rows } = goalSection(all);
    return rows.filter((row) => meetsGoal(row, one) === false).map(({ label }) => label);
  }

  test('are met by an archive that grows in step with its reviews', () => {
    const all = [measured(large, 30, 50), measured(huge, 300, 500)];
    for (const each of all) expect(missed(all, each)).toEqual([]);
    expect(table(goalSection(all), all)).not.toContain('NOT MET');
  });

  test('are missed by one that writes or takes too much', () => {
    const all = [measured(large, 30, 70), measured(huge, 700, 1000)];
    const [first, second] = all;
    expect(first && missed(all, first)).toEqual(['written besides the search index']);
    expect(second && missed(all, second)).toEqual([
      'wall time, cold',
      'wall time, cold, to that of 1,000 reviews',
      'processor time, cold, to that of 1,000 reviews',
    ]);
  });

  test('are none for small archives', () => {
    const small = measured(200, 10_000, 10_000);
    expect(missed([small], small)).toEqual([]);
  });
});
