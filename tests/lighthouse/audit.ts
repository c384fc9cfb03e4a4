import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

export const formFactors = ['mobile', 'desktop'] as const;
export type FormFactor = (typeof formFactors)[number];

/** Lighthouse's judgement of a page. */
export interface Audit {
  /** The score of each category, from 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Largest Contentful Paint, in milliseconds. */
  readonly paint: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
  /** The ids of the audits that lowered a score. */
  readonly faults: readonly string[];
}

const measurement = z.object({ numericValue: z.number() });
const reportSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z
    .object({
      'largest-contentful-paint': measurement,
      'cumulative-layout-shift': measurement,
    })
    .catchall(z.object({ score: z.number().nullable() })),
});

/** Lighthouse runs as a process, because only npm run lighthouse installs its packages. */
const lighthouse = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

/**
 * Audits a page with Lighthouse's defaults, including simulated throttling.
 *
 * @param port the debugging port of the browser
 * @throws {Error} if the page cannot be audited
 */
export async function audit(address: string, port: number, form: FormFactor): Promise<Audit> {
  const options = [`--port=${port}`, '--output=json', '--quiet', '--no-enable-error-reporting'];
  if (form === 'desktop') options.push('--preset=desktop');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [lighthouse, address, ...options],
    { maxBuffer: 2 ** 26 },
  );
  const { categories, audits } = reportSchema.parse(JSON.parse(stdout));
  const weighted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]),
    ),
    paint: audits['largest-contentful-paint'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    faults: weighted.filter((id) => {
      const score = audits[id]?.score;
      return typeof score === 'number' && score < 0.9;
    }),
  };
}
