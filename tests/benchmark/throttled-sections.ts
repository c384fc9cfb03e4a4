import type { Measured } from './measure.ts';
import type { Row, Section } from './section.ts';
import { percentile } from './statistics.ts';
import type { Throttled } from './throttled.ts';

type Times = (measured: Measured) => readonly number[];

/** A row with a percentile of some times. A goal holds for the archive as it is. */
function row(label: string, times: Times, share: number, goal?: number): Row {
  return {
    label: `${label}: p${share * 100}`,
    unit: 'ms',
    value: (measured) => percentile(times(measured), share),
    ...(goal === undefined ? {} : { goal: ({ size }) => (size === 5 ? goal : undefined) }),
  };
}

function rows(name: string, of: (measured: Measured) => Throttled): Row[] {
  const protocols = [
    { protocol: 'HTTP/2', key: 'http2', goal: 2500 },
    { protocol: 'HTTP/1.1', key: 'http1', goal: 3000 },
  ] as const;
  return [
    ...protocols.flatMap(({ protocol, key, goal }) => [
      row(`${name}, ${protocol}, first result`, (each) => of(each)[key].result, 0.5, goal),
      row(`${name}, ${protocol}, first result`, (each) => of(each)[key].result, 0.95),
      row(`${name}, ${protocol}, anything`, (each) => of(each)[key].told, 0.5, 300),
    ]),
    row(`${name}, at once, first result`, (each) => of(each).atOnce.result, 0.5),
    row(`${name}, at once, anything`, (each) => of(each).atOnce.told, 0.5),
    row(`${name}, later keys`, (each) => of(each).later.keys, 0.5, 150),
    row(`${name}, later keys`, (each) => of(each).later.keys, 0.95, 150),
    {
      label: `${name}, later keys: answered`,
      unit: 'keys',
      value: (each) => of(each).later.keys.length,
    },
    row(`${name}, last of fast keys`, (each) => of(each).later.last, 0.5),
    row(`${name}, last of fast keys`, (each) => of(each).later.last, 0.95),
  ];
}

/** The tables of response times on the throttled device. */
export const throttledSections: readonly Section[] = [
  {
    title: 'From the keystroke to painted results, on the throttled device',
    notes: [
      'A processor 4 times slower than this machine’s, and Slow 4G: 562 ms from a request to its',
      'response, 180 KB a second. The page is loaded so and at rest, or, at once, shows its field; then',
      'a query is typed, 120 ms a key.',
      'First result: from the first key of the first query until a result is shown, or until anything',
      'is shown about it. Later keys: on a page that has answered, each typed when the page rests.',
      'Last of fast keys: from the last key of a further query, typed at 120 ms a key, to its answer.',
    ],
    rows: [
      ...rows('search page', ({ throttled }) => throttled.page),
      ...rows('search box', ({ throttled }) => throttled.box),
    ],
  },
];
