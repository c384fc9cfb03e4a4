// Audits a page of every kind with Lighthouse, on a telephone and on a desktop, and compares how soon a
// review is painted with the barest page of the same text. Kinds can be named: npm run lighthouse -- index
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { percentile } from '../benchmark/statistics.ts';
import { reviewOf } from '../support/archive.ts';
import { launchOptions } from '../support/chromium.ts';
import { kindsOf, type PageKind, pageKinds } from '../support/page-kinds.ts';
import { progress } from '../support/progress.ts';
import { Project } from '../support/project.ts';
import { SiteServer } from '../support/site-server.ts';
import { type Audit, audit, type FormFactor, formFactors } from './audit.ts';
import { barePage } from './bare-page.ts';

/** Where the browser is told what to do. */
const port = 9333;
/** How often a page is audited for its median. */
const times = 5;
/** How much later than the bare page a review may be painted, as a ratio. */
const mostRatio = 1.45;
const compared = 'one-of-the-greats';

/** What is not as it has to be on a page. On a review nothing moves at all; for others, Lighthouse judges. */
function shortcomings(kind: PageKind, { scores, shift, faults }: Audit): string[] {
  const low = Object.entries(scores).filter(([, score]) => score < 100);
  return [
    ...low.map(([category, score]) => `${category} ${score}`),
    ...(low.length > 0 ? faults : []),
    ...(kind.startsWith('review') && shift > 0 ? [`a layout shift of ${shift}`] : []),
  ];
}

/** The middle one of how late a page is painted, in milliseconds. */
async function medianPaint(address: string, form: FormFactor): Promise<number> {
  const paints: number[] = [];
  for (let time = 0; time < times; time += 1) {
    paints.push((await audit(address, port, form)).paint);
  }
  return percentile(paints, 0.5);
}

const kinds = kindsOf(process.argv.slice(2));
progress('building the site');
const project = await Project.copy('lighthouse');
const failures: string[] = [];
try {
  await project.build();
  await mkdir(project.path('dist/bare'));
  await writeFile(project.path('dist/bare/index.html'), barePage(reviewOf(compared)));
  const server = await SiteServer.start(project.path('dist'), 'https');
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`, '--ignore-certificate-errors'],
  });
  try {
    for (const form of formFactors) {
      for (const kind of kinds) {
        const result = await audit(`${server.address}${pageKinds[kind]}`, port, form);
        const { scores, paint, shift } = result;
        const figures = Object.entries(scores).map(([id, score]) => `${id} ${score}`);
        console.log(
          `${form.padEnd(8)} ${kind.padEnd(16)} ${figures.join('  ')}  LCP ${Math.round(paint)} ms  CLS ${shift.toFixed(3)}`,
        );
        failures.push(...shortcomings(kind, result).map((fault) => `${kind}, ${form}: ${fault}`));
      }
      progress(`painting ${times} times, ${form}`);
      const bare = await medianPaint(`${server.address}bare/`, form);
      const own = await medianPaint(`${server.address}reviews/${compared}/`, form);
      const ratio = own / bare;
      console.log(
        `${form.padEnd(8)} review ${Math.round(own)} ms, bare page ${Math.round(bare)} ms: ${ratio.toFixed(2)} times (at most ${mostRatio})`,
      );
      if (ratio > mostRatio)
        failures.push(`review, ${form}: painted ${ratio.toFixed(2)} times as late`);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  await project.remove();
}
for (const failure of failures) console.log(`Failed: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
