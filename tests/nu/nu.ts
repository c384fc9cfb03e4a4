// Checks every page and style sheet of the site with the Nu HTML Checker, a Java program.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { BuiltSite } from '../support/built-site.ts';
import { liveContent } from '../support/content-folders.ts';
import { progress } from '../support/progress.ts';
import { Project } from '../support/project.ts';
import { SiteServer } from '../support/site-server.ts';
import { requireJava } from './java.ts';

/** Findings on CSS that is newer than the checker. They are not faults, but missing ones are. */
const expectedFindings = [
  "CSS: “anchor-name”: Property “anchor-name” doesn't exist.",
  "CSS: “anchor-scope”: Property “anchor-scope” doesn't exist.",
  "CSS: “animation-timeline”: Property “animation-timeline” doesn't exist.",
  "CSS: “offset-distance”: Property “offset-distance” doesn't exist.",
  "CSS: “offset”: Property “offset” doesn't exist.",
  "CSS: “position-anchor”: Property “position-anchor” doesn't exist.",
  "CSS: “position-area”: Property “position-area” doesn't exist.",
  "CSS: “position-try-fallbacks”: Property “position-try-fallbacks” doesn't exist.",
  "CSS: “timeline-scope”: Property “timeline-scope” doesn't exist.",
  "CSS: “vector-effect”: Property “vector-effect” doesn't exist.",
  "CSS: “view-timeline”: Property “view-timeline” doesn't exist.",
  "CSS: “view-timeline-inset”: Property “view-timeline-inset” doesn't exist.",
  'CSS: “justify-self”: “anchor-center” is not a “justify-self” value.',
  'CSS: “mask”: “linear-gradient(270deg, #0000, #000 1.5rem)” is not a “mask” value.',
];

const checker = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));
/** By default, the checker refuses local addresses. */
const allowLocal = ['allow-forbidden-hosts=true', 'allowed-address-type=all'].map(
  (property) => `-Dnu.validator.servlet.${property}`,
);
const reportSchema = z.object({
  messages: z.array(z.looseObject({ message: z.string(), url: z.string().optional() })),
});

/** The checker's findings on some addresses. */
async function check(addresses: readonly string[], ...options: string[]): Promise<string[]> {
  const command = [...allowLocal, '-jar', checker, '--format', 'json', '--exit-zero-always'];
  const { stderr } = await promisify(execFile)('java', [...command, ...options, ...addresses], {
    maxBuffer: 2 ** 26,
  });
  const { messages } = reportSchema.parse(JSON.parse(stderr));
  return messages.map(({ url, message }) => `${url}: ${message}`);
}

/** The findings on style sheets that are faults, and the expected ones that are missing. */
function faultsOf(findings: readonly string[]): string[] {
  const isExpected = (finding: string) => expectedFindings.some((each) => finding.endsWith(each));
  const missing = expectedFindings.filter(
    (each) => !findings.some((finding) => finding.endsWith(each)),
  );
  return [
    ...findings.filter((finding) => !isExpected(finding)),
    ...missing.map((each) => `no longer found, remove it from expectedFindings: ${each}`),
  ];
}

requireJava();
progress('building the site');
const project = await Project.copy('nu', liveContent);
try {
  await project.build();
  const site = new BuiltSite(project.path('dist'));
  const server = await SiteServer.start(site.folder);
  try {
    const pages = [...site.pages(), ...site.redirects().keys()].map(
      (page) => new URL(page, server.address).href,
    );
    const sheets = site.files().filter((file) => file.endsWith('.css'));
    progress(`checking ${pages.length} pages and ${sheets.length} style sheets`);
    const sheetFindings = await check(
      sheets.map((file) => `${server.address}${file}`),
      '--css',
    );
    const faults = [...(await check(pages)), ...faultsOf(sheetFindings)];
    for (const fault of faults) console.log(`Failed: ${fault}`);
    console.log(`${pages.length} pages, ${sheets.length} style sheets: ${faults.length} faults.`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await server.stop();
  }
} finally {
  await project.remove();
}
