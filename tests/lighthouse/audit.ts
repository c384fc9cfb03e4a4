import lighthouse, { desktopConfig } from 'lighthouse';

export const formFactors = ['mobile', 'desktop'] as const;
export type FormFactor = (typeof formFactors)[number];

/** What Lighthouse says of a page. */
export interface Audit {
  /** The score of each category, from 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Largest Contentful Paint, in milliseconds. */
  readonly paint: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
  /** The audits that cost something of a score, by their ids. */
  readonly faults: readonly string[];
}

/**
 * Audits a page as Lighthouse does by itself, simulated throttling included.
 *
 * @param port where the browser is told what to do
 * @throws {Error} where the page could not be audited
 */
export async function audit(address: string, port: number, form: FormFactor): Promise<Audit> {
  const config = form === 'desktop' ? desktopConfig : undefined;
  const result = await lighthouse(address, { port, logLevel: 'silent' }, config);
  const report = result?.lhr;
  if (!report) throw new Error(`Lighthouse has no report on ${address}.`);
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  const categories = Object.values(report.categories);
  const measured = (id: string) => {
    const value = report.audits[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse did not measure ${id} on ${address}.`);
    return value;
  };
  const weighed = categories.flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(
      categories.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    paint: measured('largest-contentful-paint'),
    shift: measured('cumulative-layout-shift'),
    faults: weighed.filter((id) => {
      const score = report.audits[id]?.score;
      return typeof score === 'number' && score < 0.9;
    }),
  };
}
