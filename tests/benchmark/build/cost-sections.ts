import type { Row, Section } from '../section.ts';
import { type Builds, type MeasuredBuilds, type State, states } from './measure-builds.ts';
import type { Cost } from './run-measured.ts';
import { fileKinds, type Size, total } from './site-size.ts';

type BuildRow = Row<MeasuredBuilds>;
type BuildSection = Section<MeasuredBuilds>;

const sites: readonly (readonly [string, (measured: MeasuredBuilds) => Builds])[] = [
  ['ours', ({ ours }) => ours],
  ['Eleventy', ({ eleventy }) => eleventy],
];

/** The rows of one figure of all builds. */
function costRows(unit: BuildRow['unit'], figure: keyof Cost): BuildRow[] {
  return sites.flatMap(([name, buildsOf]) =>
    states.map((state: State) => ({
      label: `${name}, ${state}`,
      unit,
      value: (measured: MeasuredBuilds) => buildsOf(measured).costs[state][figure],
    })),
  );
}

/** All that a site has written. */
export const allOf = ({ written }: Builds): Size => total(Object.values(written));

/** All that a site has written, without its search index. */
export function withoutIndex({ written }: Builds): Size {
  return total(fileKinds.filter((kind) => kind !== 'search index').map((kind) => written[kind]));
}

/** The rows of a size. */
function sizeRows(label: string, sizeOf: (measured: MeasuredBuilds) => Size): BuildRow[] {
  return [
    { label, unit: 'files', value: (measured) => sizeOf(measured).files },
    { label: '', unit: 'MB', value: (measured) => sizeOf(measured).bytes },
  ];
}

/** The tables of what builds cost. */
export const costSections: readonly BuildSection[] = [
  { title: 'Wall time', notes: [], rows: costRows('s', 'wall') },
  {
    title: 'Processor time',
    notes: ['User and system, of all processes of a build.'],
    rows: costRows('s', 'cpu'),
  },
  {
    title: 'Peak memory',
    notes: ['Of all processes of a build at the same time.'],
    rows: costRows('MB', 'peak'),
  },
  {
    title: 'What a build writes',
    notes: [],
    rows: [
      ...sizeRows('ours, in all', ({ ours }) => allOf(ours)),
      ...sizeRows('ours, without the search index', ({ ours }) => withoutIndex(ours)),
      ...sizeRows('Eleventy', ({ eleventy }) => allOf(eleventy)),
    ],
  },
  {
    title: 'What each kind of page costs',
    notes: [],
    rows: fileKinds.flatMap((kind) => sizeRows(kind, ({ ours }) => ours.written[kind])),
  },
  {
    title: 'What a reader pays',
    notes: ['Bytes as sent, compressed with brotli, without fonts.'],
    rows: [
      { label: 'page of a review', unit: 'bytes', value: ({ reader }) => reader.review },
      { label: 'home page', unit: 'bytes', value: ({ reader }) => reader.home },
      {
        label: 'search page with a first search',
        unit: 'bytes',
        value: ({ reader }) => reader.search,
      },
    ],
  },
];
