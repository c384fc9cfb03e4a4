// Measures builds of archives of several sizes, beside Eleventy: their time, their memory, what they write,
// and what readers fetch. Sizes can be given: node tests/benchmark/build/build-benchmark.ts 5 1000
import { report } from '../report.ts';
import { sizesOf } from '../sizes.ts';
import { costSections } from './cost-sections.ts';
import { goalSection } from './goal-sections.ts';
import { type MeasuredBuilds, measureBuilds } from './measure-builds.ts';

const all: MeasuredBuilds[] = [];
for (const size of sizesOf(process.argv.slice(2))) all.push(await measureBuilds(size));

report([...costSections, goalSection(all)], all);
