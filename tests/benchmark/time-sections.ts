import type { Measured, Speed } from './measure.ts';
import type { Row, Section } from './section.ts';
import { percentile } from './statistics.ts';
import type { Asked } from './visit.ts';

const percentileOf = (asked: readonly Asked[], share: number) =>
  percentile(
    asked.map(({ milliseconds }) => milliseconds),
    share,
  );

function timeRow(
  label: string,
  asked: (measured: Measured) => readonly Asked[],
  share: number,
  goal?: Row['goal'],
): Row {
  const value = (measured: Measured) => percentileOf(asked(measured), share);
  return { label, unit: 'ms', value, ...(goal ? { goal } : {}) };
}

function timeRows(name: string, speedOf: (measured: Measured) => Speed): Row[] {
  const cold = (measured: Measured) => speedOf(measured).cold;
  const warm = (measured: Measured) => speedOf(measured).warm;
  return [
    timeRow(`${name}, cold: p50`, cold, 0.5),
    timeRow(`${name}, cold: p95`, cold, 0.95),
    timeRow(`${name}, warm: p50`, warm, 0.5, name === 'search page' ? warmGoal : undefined),
    timeRow(`${name}, warm: p95`, warm, 0.95),
    {
      label: `${name}, warm: measured`,
      unit: 'queries',
      value: (measured) => warm(measured).length,
    },
  ];
}

const warmGoal = ({ size }: Measured) => ({ 5: 60, 10000: 150 })[size];

/** The longest time that the page may be unresponsive after an answer. */
function blockedRow(name: string, asked: (measured: Measured) => readonly Asked[]): Row {
  return {
    label: `longest task afterwards, ${name}: maximum`,
    unit: 'ms',
    value: (measured) => Math.max(0, ...asked(measured).map(({ blocked }) => blocked)),
  };
}

const comparable = ({ speed }: Measured) => speed.warm.filter(({ query }) => query.isComparable);

/** The tables of response times. */
export const timeSections: readonly Section[] = [
  {
    title: 'From the keystroke to painted results',
    notes: [
      'From the input event to the frame after the results have changed, served from this machine.',
      'Cold: the first query on a page, entered at once. Warm: one of many queries on a page at rest.',
      'Longest task afterwards: how long a key pressed after an answer may have to wait.',
    ],
    rows: [
      ...timeRows('search page', ({ speed }) => speed),
      blockedRow('first', ({ speed }) => speed.cold),
      blockedRow('further', ({ speed }) => speed.warm),
    ],
  },
  {
    title: 'The same in Pagefind’s Default UI',
    notes: [
      'With Pagefind’s default settings, for the English queries without facets. Its times include its',
      'debounce of 300 ms.',
    ],
    rows: [
      ...timeRows('Default UI', ({ defaultUi }) => defaultUi),
      timeRow('search page, the same queries, warm: p50', comparable, 0.5, ({ defaultUi }) =>
        percentileOf(defaultUi.warm, 0.5),
      ),
      timeRow('search page, the same queries, warm: p95', comparable, 0.95),
    ],
  },
];

/** The slowest of many queries on a page, as text. */
export function slowest({ size, speed }: Measured, count: number): string {
  const sorted = speed.warm.toSorted((one, other) => other.milliseconds - one.milliseconds);
  const shown = sorted
    .slice(0, count)
    .map(({ query, milliseconds }) => `${query.text} ${Math.round(milliseconds)} ms`);
  return `Slowest of ${size.toLocaleString('en')}, warm: ${shown.join('; ')}`;
}
