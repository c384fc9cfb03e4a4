// Audits a page of every kind with Lighthouse, as a phone and as a desktop, and compares the paint
// time of a review with that of a bare page with the same text.
// To audit only some kinds: npm run lighthouse -- home
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { percentile } from '../benchmark/statistics.ts';
import { reviewOf } from '../support/archive.ts';
import { launchOptions } from '../support/chromium.ts';
import { liveContent } from '../support/content-folders.ts';
import { kindsOf, type PageKind, pageKinds } from '../support/page-kinds.ts';
import { progress } from '../support/progress.ts';
import { Project } from '../support/project.ts';
import { SiteServer } from '../support/site-server.ts';
import { type Audit, audit, type FormFactor, formFactors } from './audit.ts';
import { barePage } from './bare-page.ts';

/** The debugging port of the browser. */
const port = 9333;
/** Number of audits for a median paint time. */
const repetitions = 5;
/** Maximum paint time of a review, relative to its bare page. */
const maximumRatio = 1.45;
const comparedReview = 'one-of-the-greats';

/**
 * What is wrong with a page. No layout shift is allowed on reviews; on other pages Lighthouse
 * decides.
 */
function faultsOf(kind: PageKind, { scores, shift, faults }: Audit): string[] {
  const low = Object.entries(scores).filter(([, score]) => score < 100);
  return [
    ...low.map(([category, score]) => `${category} ${score}`),
    ...(low.length > 0 ? faults : []),
    ...(kind.startsWith('review') && shift > 0 ? [`a layout shift of ${shift}`] : []),
  ];
}

/** Audits a page of each kind, prints a line for each and returns the faults. */
async function auditKinds(
  site: string,
  kinds: readonly PageKind[],
  form: FormFactor,
): Promise<string[]> {
  const faults: string[] = [];
  for (const kind of kinds) {
    const result = await audit(`${site}${pageKinds[kind]}`, port, form);
    const scores = Object.entries(result.scores).map(([id, score]) => `${id} ${score}`);
    console.log(
      `${form.padEnd(8)} ${kind.padEnd(16)} ${scores.join('  ')}  LCP ${Math.round(result.paint)} ms  CLS ${result.shift.toFixed(3)}`,
    );
    faults.push(...faultsOf(kind, result).map((fault) => `${kind}, ${form}: ${fault}`));
  }
  return faults;
}

/** The median paint time of a page, in milliseconds. */
async function medianPaint(address: string, form: FormFactor): Promise<number> {
  const paints: number[] = [];
  for (let time = 0; time < repetitions; time += 1) {
    paints.push((await audit(address, port, form)).paint);
  }
  return percentile(paints, 0.5);
}

/** Compares a review with its bare page, prints a line and returns the fault if it is too slow. */
async function comparePaint(site: string, form: FormFactor): Promise<string[]> {
  progress(`measuring paint times, ${form}`);
  const bare = await medianPaint(`${site}bare/`, form);
  const styled = await medianPaint(`${site}reviews/${comparedReview}/`, form);
  const ratio = styled / bare;
  console.log(
    `${form.padEnd(8)} review ${Math.round(styled)} ms, bare page ${Math.round(bare)} ms: ratio ${ratio.toFixed(2)} (maximum ${maximumRatio})`,
  );
  return ratio > maximumRatio ? [`review, ${form}: a paint ratio of ${ratio.toFixed(2)}`] : [];
}

const kinds = kindsOf(process.argv.slice(2));
progress('building the site');
const project = await Project.copy('lighthouse', liveContent);
const faults: string[] = [];
try {
  await project.build();
  await mkdir(project.path('dist/bare'));
  await writeFile(project.path('dist/bare/index.html'), barePage(reviewOf(comparedReview)));
  const server = await SiteServer.start(project.path('dist'), 'https');
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`, '--ignore-certificate-errors'],
  });
  try {
    for (const form of formFactors) {
      faults.push(...(await auditKinds(server.address, kinds, form)));
      faults.push(...(await comparePaint(server.address, form)));
    }
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  await project.remove();
}
for (const fault of faults) console.log(`Failed: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
