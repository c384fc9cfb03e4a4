import type { Row, Section } from '../section.ts';
import { allOf, withoutIndex } from './cost-sections.ts';
import type { MeasuredBuilds } from './measure-builds.ts';

type BuildRow = Row<MeasuredBuilds>;

/** The sizes of archives that have goals. */
const [large, huge] = [1000, 10_000];

const [megabyte, gigabyte] = [10 ** 6, 10 ** 9];

/** A goal that archives of this size or more have. */
const from = (size: number, goal: number) => (measured: MeasuredBuilds) =>
  measured.size >= size ? goal : undefined;

/** A goal that only archives of one size have. */
const at = (size: number, goal: number) => (measured: MeasuredBuilds) =>
  measured.size === size ? goal : undefined;

const ratioRows: readonly BuildRow[] = [
  {
    label: 'processor time of ours to Eleventy’s, cold',
    unit: 'times',
    value: ({ ours, eleventy }) => ours.costs.cold.cpu / eleventy.costs.cold.cpu,
    goal: from(large, 2.5),
  },
  ...(['unchanged', 'one review changed'] as const).flatMap((state) =>
    (['cpu', 'wall'] as const).map((figure) => ({
      label: `${figure === 'cpu' ? 'processor' : 'wall'} time of ours to cold, ${state}`,
      unit: 'times' as const,
      value: ({ ours }: MeasuredBuilds) => ours.costs[state][figure] / ours.costs.cold[figure],
      goal: from(large, 0.25),
    })),
  ),
];

const highestPeak = ({ ours }: MeasuredBuilds) =>
  Math.max(...Object.values(ours.costs).map(({ peak }) => peak));

const limitRows: readonly BuildRow[] = [
  {
    label: 'written besides the search index',
    unit: 'MB',
    value: ({ ours }) => withoutIndex(ours).bytes,
    goal: at(large, 60 * megabyte),
    isRequired: true,
  },
  {
    label: 'highest peak memory',
    unit: 'MB',
    value: highestPeak,
    goal: (measured) => at(large, gigabyte)(measured) ?? at(huge, 4 * gigabyte)(measured),
  },
  {
    label: 'wall time, cold',
    unit: 's',
    value: ({ ours }) => ours.costs.cold.wall,
    goal: at(huge, 600),
  },
];

/** How many times the figure of a large archive one that is ten times as large may have. */
const maximumGrowth = 11;

function growthRow(
  label: string,
  of: (measured: MeasuredBuilds) => number,
  largeOne: MeasuredBuilds,
  isRequired = false,
): BuildRow {
  return {
    label: `${label}, to that of ${large.toLocaleString('en')} reviews`,
    unit: 'times',
    value: (measured) => of(measured) / of(largeOne),
    goal: at(huge, maximumGrowth),
    isRequired,
  };
}

/** The table of the goals; that of growth needs the sizes to compare. */
export function goalSection(all: readonly MeasuredBuilds[]): Section<MeasuredBuilds> {
  const largeOne = all.find(({ size }) => size === large);
  const growth = largeOne
    ? [
        growthRow('wall time, cold', ({ ours }) => ours.costs.cold.wall, largeOne),
        growthRow('processor time, cold', ({ ours }) => ours.costs.cold.cpu, largeOne),
        growthRow('peak memory', highestPeak, largeOne),
        growthRow('files', ({ ours }) => allOf(ours).files, largeOne, true),
        growthRow('bytes', ({ ours }) => allOf(ours).bytes, largeOne, true),
      ]
    : [];
  return { title: 'Goals', notes: [], rows: [...ratioRows, ...limitRows, ...growth] };
}
