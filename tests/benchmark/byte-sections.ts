import {
  maximumBeforeIntent,
  maximumForFirstResults,
  moreInLargerArchive,
} from '../support/script-budgets.ts';
import type { SentFile } from '../support/site-server.ts';
import type { Measured, OneQuery } from './measure.ts';
import type { Row, Section } from './section.ts';
import { bytesOf, bytesOfKind, type Kind, sentOf } from './sent-files.ts';
import { mean, sum } from './statistics.ts';
import type { Asked, Visit } from './visit.ts';

const kilobyte = 1024;

const firstSent = ({ asked }: Visit): readonly SentFile[] =>
  asked.slice(0, 1).flatMap(({ sent }) => sent);

/** The bytes of the site's own scripts, sent until the first query was answered. */
const ownScript = (visit: Visit) =>
  bytesOfKind('ownScript', [...visit.opening, ...firstSent(visit)]);

function scriptRows(
  field: string,
  on: (measured: Measured) => OneQuery,
  maximumForResults: number,
): Row[] {
  const unit = 'bytes';
  return [
    {
      label: `${field}: until the first results`,
      unit,
      value: (measured) => ownScript(on(measured).plain),
      goal: ({ size }) => maximumForResults + (size === 5 ? 0 : moreInLargerArchive),
      isRequired: true,
    },
    {
      label: `${field}: with a typo`,
      unit,
      value: (measured) => ownScript(on(measured).typo),
    },
  ];
}

/** What a page fetches before the reader shows an intent to search. */
const beforeIntent: readonly Row[] = [
  {
    label: 'page of a review: before any intent',
    unit: 'bytes',
    value: ({ box }) => bytesOfKind('ownScript', box.plain.opening),
    goal: () => maximumBeforeIntent,
    isRequired: true,
  },
  {
    label: 'page of a review: index, vocabulary, messages before intent',
    unit: 'files',
    value: ({ box }) => sentOf('search', box.plain.opening).length,
    goal: () => 0,
    isRequired: true,
  },
];

/** The table of the site's own scripts. */
const ownScripts: Section = {
  title: 'Own script',
  notes: [
    'All JavaScript except Pagefind’s, compressed with brotli. Whoever opens the search page intends to',
    'search, so it loads its scripts and the start of the index at once.',
  ],
  rows: [
    ...beforeIntent,
    ...scriptRows('search page', ({ page }) => page, maximumForFirstResults.page),
    ...scriptRows('search box of a review', ({ box }) => box, maximumForFirstResults.box),
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

/** The bytes of all that a visit with two queries fetches for the search, whenever that is. */
const allBytes = ({ opening, asked }: Visit) =>
  bytesOfKind('search', opening) +
  bytesOfKind('ownScript', opening) +
  sum(asked.map(({ sent, later }) => bytesOf(sent) + bytesOf(later)));

/** What the first query may cost in the archive as it is. */
const coldGoal = {
  goal: ({ size }: Measured) => (size === 5 ? 105 * kilobyte : undefined),
  isRequired: true,
} as const;

/** The table of what is sent for the first query. */
const coldBytes: Section = {
  title: 'Bytes of the first query',
  notes: [
    'Bodies as sent after the page had loaded, for the first query on a page, until its answer. In',
    'all: scripts, index and messages from the opening of the page until it rests after a second query.',
  ],
  rows: [
    {
      label: 'search page: until the answer, mean',
      unit: 'bytes',
      value: ({ speed }) => mean(speed.cold.map(({ sent }) => bytesOf(sent))),
    },
    {
      label: 'search page: until the answer, maximum',
      unit: 'bytes',
      value: ({ speed }) => maximum(speed.cold.map(({ sent }) => bytesOf(sent))),
    },
    ...kindRows(({ speed }) => speed.cold),
    {
      label: '  requests, mean',
      unit: 'files',
      value: ({ speed }) => mean(speed.cold.map(({ sent }) => sent.length)),
    },
    {
      label: 'search page: in all, maximum',
      unit: 'bytes',
      value: ({ twoQueries }) => maximum(twoQueries.page.map(allBytes)),
      ...coldGoal,
    },
    {
      label: 'search box: in all, maximum',
      unit: 'bytes',
      value: ({ twoQueries }) => maximum(twoQueries.box.map(allBytes)),
      ...coldGoal,
    },
    {
      label: 'Default UI: mean',
      unit: 'bytes',
      value: ({ defaultUi }) => mean(defaultUi.cold.map(({ sent }) => bytesOf(sent))),
    },
  ],
};

/** How much of the vocabulary a further query may fetch on average, by the size of the archive. */
const vocabularyGoals = new Map([
  [1000, 8 * kilobyte],
  [10_000, 10 * kilobyte],
]);

/** The bytes of the vocabulary that a query fetches, also for what lies beyond the exact answer. */
const vocabularyOf = ({ sent, later }: Asked) => bytesOfKind('vocabulary', [...sent, ...later]);

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
      value: (measured) => mean(asked(measured).map(vocabularyOf)),
      goal: ({ size }) => vocabularyGoals.get(size),
      isRequired: true,
    },
    {
      label: '  vocabulary, mean of misspelt words',
      unit: 'bytes',
      value: (measured) =>
        mean(
          asked(measured)
            .filter(({ query }) => query.isMisspelt)
            .map(vocabularyOf),
        ),
    },
    {
      label: '  vocabulary, maximum',
      unit: 'bytes',
      value: (measured) => maximum(asked(measured).map(vocabularyOf)),
    },
  ];
}

/** The table of what is sent for further queries. */
const furtherBytes: Section = {
  title: 'Bytes of a further query',
  notes: ['Until its answer; the vocabulary also for what lies beyond the exact answer.'],
  rows: [
    ...furtherRows('second on a page', ({ twoQueries }) =>
      twoQueries.page.flatMap(({ asked }) => asked.slice(1)),
    ),
    ...furtherRows('one of many on a page', ({ speed }) => speed.warm),
  ],
};

/** How many files a page fetched more than once. */
function fetchedAgain({ opening, asked }: Visit): number {
  const sent = [opening, ...asked.flatMap((each) => [each.sent, each.later])].flat();
  return sent.length - new Set(sent.map(({ path }) => path)).size;
}

/** The table of files that are fetched in vain. */
const fetchedTwice: Section = {
  title: 'Files that a page fetches twice',
  notes: ['On any of the visits with one query, with or without a typo, or with two.'],
  rows: (['page', 'box'] as const).map((field) => ({
    label: `search ${field}`,
    unit: 'files',
    value: ({ [field]: { plain, typo }, twoQueries }) =>
      sum([plain, typo, ...twoQueries[field]].map(fetchedAgain)),
    goal: () => 0,
    isRequired: true,
  })),
};

/** The tables of what is sent. */
export const byteSections: readonly Section[] = [ownScripts, coldBytes, furtherBytes, fetchedTwice];
