// Measures the search of the built site with archives of several sizes: how much it sends, and how
// long it takes to answer. Sizes can be given: node tests/benchmark/benchmark.ts 5 1000
import { chromium } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { progress } from '../support/progress.ts';
import { byteSections } from './byte-sections.ts';
import { type Measured, measure } from './measure.ts';
import { meetsGoal, type Section, table } from './section.ts';
import { throttledSections } from './throttled-sections.ts';
import { slowest, timeSections } from './time-sections.ts';
import { buildFor, makeVariant } from './variants.ts';

const sections: readonly Section[] = [...byteSections, ...timeSections, ...throttledSections];

function sizesOf(given: readonly string[]): number[] {
  const sizes = given.length > 0 ? given.map(Number) : [5, 1000, 10_000];
  const wrong = sizes.find((size) => !Number.isSafeInteger(size) || size < 5);
  if (wrong !== undefined) throw new Error('A size must be a number of reviews, at least 5.');
  return sizes;
}

const sizes = sizesOf(process.argv.slice(2));
const all: Measured[] = [];
for (const size of sizes) {
  progress(`building the site for ${size} reviews`);
  const project = await buildFor(size);
  try {
    progress(`indexing ${size} reviews`);
    const variant = await makeVariant(project, size);
    progress(`measuring ${size} reviews`);
    const browser = await chromium.launch(launchOptions());
    try {
      all.push(await measure(browser, variant));
    } finally {
      await browser.close();
    }
  } finally {
    await project.remove();
  }
}

for (const section of sections) console.log(table(section, all));
for (const each of all) console.log(slowest(each, 6));

const required = sections.flatMap(({ rows }) => rows.filter(({ isRequired }) => isRequired));
const failed = required.filter((row) => all.some((each) => meetsGoal(row, each) === false));
for (const { label } of failed) console.log(`Failed: ${label}`);
if (failed.length > 0) process.exitCode = 1;
