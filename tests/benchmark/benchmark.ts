// Measures the search of the built site with archives of several sizes: how much it sends, and how
// long it takes to answer. Sizes can be given: node tests/benchmark/benchmark.ts 5 1000
import { chromium } from '@playwright/test';
import { launchOptions } from '../support/chromium.ts';
import { progress } from '../support/progress.ts';
import { byteSections } from './byte-sections.ts';
import { type Measured, measure } from './measure.ts';
import { report } from './report.ts';
import type { Section } from './section.ts';
import { sizesOf } from './sizes.ts';
import { throttledSections } from './throttled-sections.ts';
import { slowest, timeSections } from './time-sections.ts';
import { buildFor, makeVariant } from './variants.ts';

const sections: readonly Section[] = [...byteSections, ...timeSections, ...throttledSections];

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

report(sections, all);
for (const each of all) console.log(slowest(each, 6));
