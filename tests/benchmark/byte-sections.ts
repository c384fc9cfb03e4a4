import type { SentFile } from '../support/site-server.ts';
import type { Measured, OneQuery } from './measure.ts';
import type { Row, Section } from './section.ts';
import { bytesOf, bytesOfKind, type Kind, sentOf } from './sent-files.ts';
import { mean } from './statistics.ts';
import type { Asked, Visit } from './visit.ts';

const kilobyte = 1024;

/** Maximum size of the script that listens for the intent to search. */
const listenerBytes = kilobyte;

const firstSent = ({ asked }: Visit): readonly SentFile[] =>
  asked.slice(0, 1).flatMap(({ sent }) => sent);

/** The bytes of the site's own scripts, sent until the first query was answered. */
const ownScript = (visit: Visit) =>
  bytesOfKind('ownScript', [...visit.opening, ...firstSent(visit)]);

function scriptRows(field: string, on: (measured: Measured) => OneQuery): Row[] {
  const isPage = field === 'search page';
  const unit = 'bytes';
  return [
    {
      label: `${field}: before any intent`,
      unit,
      value: (measured) => bytesOfKind('ownScript', on(measured).plain.opening),
      ...(isPage ? {} : { goal: () => listenerBytes, isRequired: true }),
    },
    {
      label: `${field}: until the first results`,
      unit,
      value: (measured) => ownScript(on(measured).plain),
      ...(isPage ? { goal: () => 8 * kilobyte, isRequired: true } : {}),
    },
    {
      label: `${field}: with a typo`,
      unit,
      value: (measured) => ownScript(on(measured).typo),
    },
    {
      label: `${field}: index, vocabulary, messages before intent`,
      unit: 'files',
      value: (measured) => sentOf('search', on(measured).plain.opening).length,
      goal: () => 0,
      isRequired: true,
    },
  ];
}

/** The table of the site's own scripts. */
const ownScripts: Section = {
  title: 'Own script',
  notes: [
    'All JavaScript except Pagefind’s, compressed with brotli. The search page loads its script at',
    'once. Other pages may load up to a kilobyte before anyone shows the intent to search.',
  ],
  rows: [
    ...scriptRows('search page', ({ page }) => page),
    ...scriptRows('search box of a review', ({ box }) => box),
  ],
};

/** The mean bytes of one kind of file per query. */
const meanOf = (kind: Kind, asked: readonly Asked[]) =>
  mean(asked.map(({ sent }) => bytesOfKind(kind, sent)));

const kindsInOrder: readonly (readonly [Kind, string])[] = [
  ['engine', 'Pagefind’s script and engine'],
  ['metadata', 'Pagefind’s metadata'],
  ['indexes', 'Pagefind’s index chunks'],
  ['fragments', 'fragments of reviews'],
  ['vocabulary', 'vocabulary'],
  ['messages', 'messages of the search'],
];

function kindRows(asked: (measured: Measured) => readonly Asked[]): Row[] {
  return kindsInOrder.map(([kind, name]) => ({
    label: `  ${name}, mean`,
    unit: 'bytes',
    value: (measured) => meanOf(kind, asked(measured)),
  }));
}

const maximum = (numbers: readonly number[]) => Math.max(0, ...numbers);

/** The table of what is sent until the first results. */
const coldBytes: Section = {
  title: 'Bytes to the first results',
  notes: ['Bodies as sent after the page had loaded, for the first query on a page.'],
  rows: [
    {
      label: 'mean',
      unit: 'bytes',
      value: ({ speed }) => mean(speed.cold.map(({ sent }) => bytesOf(sent))),
    },
    {
      label: 'maximum',
      unit: 'bytes',
      value: ({ speed }) => maximum(speed.cold.map(({ sent }) => bytesOf(sent))),
      goal: ({ size }) => (size === 5 ? 110 * kilobyte : undefined),
      isRequired: true,
    },
    ...kindRows(({ speed }) => speed.cold),
    {
      label: 'requests, mean',
      unit: 'files',
      value: ({ speed }) => mean(speed.cold.map(({ sent }) => sent.length)),
    },
    {
      label: 'afterwards, to count facets',
      unit: 'bytes',
      value: ({ speed }) => mean(speed.cold.map(({ later }) => bytesOf(later))),
    },
    {
      label: 'Default UI: mean',
      unit: 'bytes',
      value: ({ defaultUi }) => mean(defaultUi.cold.map(({ sent }) => bytesOf(sent))),
    },
  ],
};

function furtherRows(name: string, asked: (measured: Measured) => readonly Asked[]): Row[] {
  return [
    {
      label: `${name}: mean`,
      unit: 'bytes',
      value: (measured) => mean(asked(measured).map(({ sent }) => bytesOf(sent))),
    },
    {
      label: '  requests, mean',
      unit: 'files',
      value: (measured) => mean(asked(measured).map(({ sent }) => sent.length)),
    },
    {
      label: '  vocabulary, mean',
      unit: 'bytes',
      value: (measured) => meanOf('vocabulary', asked(measured)),
      goal: ({ size }) => (size === 1000 ? 8 * kilobyte : undefined),
      isRequired: true,
    },
    {
      label: '  vocabulary, maximum',
      unit: 'bytes',
      value: (measured) =>
        maximum(asked(measured).map(({ sent }) => bytesOfKind('vocabulary', sent))),
    },
  ];
}

/** The table of what is sent for further queries. */
const furtherBytes: Section = {
  title: 'Bytes of a further query',
  notes: [],
  rows: [
    ...furtherRows('second on a page', ({ further }) => further),
    ...furtherRows('one of many on a page', ({ speed }) => speed.warm),
  ],
};

/** The tables of what is sent. */
export const byteSections: readonly Section[] = [ownScripts, coldBytes, furtherBytes];
