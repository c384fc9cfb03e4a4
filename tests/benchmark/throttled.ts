import type { Browser } from '@playwright/test';
import { progress } from '../support/progress.ts';
import { SiteServer } from '../support/site-server.ts';
import type { Recorded } from './record-in-page.ts';
import type { OwnField } from './search-fields.ts';
import { isAnswerSince, isResultSince, TypingVisit } from './typing-visit.ts';

/** What somebody types first on a page. */
const firstTyped = [
  'Fletcher',
  'drummer',
  'young drummer',
  'Schlagzeuger',
  'who plays the teacher',
];

/** What is typed on a page that has answered before, slowly and fast. */
const slowlyTyped = ['tension', 'conserv', 'Lehrer'];
const fastTyped = ['cinematographer', 'jazz band', 'Orchester', 'perfection', 'blood and sweat'];

/** The response times to the first query on a page, in milliseconds. */
export interface FirstResponses {
  /** From the first key until anything is shown about the query. */
  readonly told: readonly number[];
  /** From the first key until the first result is shown: infinite if none is within a minute. */
  readonly result: readonly number[];
}

/** The response times to further queries on a page, in milliseconds. */
export interface LaterResponses {
  /** From a key to its answer, if nothing else is typed. */
  readonly keys: readonly number[];
  /** From the last key of a query typed fast to its answer. */
  readonly last: readonly number[];
}

/** The response times of a search field on the throttled device. */
export interface Throttled {
  readonly http2: FirstResponses;
  readonly http1: FirstResponses;
  /** The same over HTTP/2 of somebody who types as soon as the page shows the field. */
  readonly atOnce: FirstResponses;
  readonly later: LaterResponses;
}

async function firstResponses(
  browser: Browser,
  server: SiteServer,
  field: OwnField,
  isAtOnce = false,
): Promise<FirstResponses> {
  const told: number[] = [];
  const result: number[] = [];
  for (const query of firstTyped) {
    const visit = await TypingVisit.open(browser, server, field, isAtOnce);
    const { keys, changes } = await visit.type(query);
    await visit.close();
    const timeOf = (isIt: (change: Recorded['changes'][number]) => boolean) =>
      (changes.find(isIt)?.at ?? Number.POSITIVE_INFINITY) - (keys[0] ?? 0);
    told.push(timeOf(({ isTextNew }) => isTextNew));
    result.push(timeOf(isResultSince(keys[0])));
  }
  return { told, result };
}

/** The times from keys to the first answer after each, if it came before the next key. */
function answerTimes(keys: readonly number[], changes: Recorded['changes']): number[] {
  return keys.flatMap((key, index) => {
    const next = keys[index + 1] ?? Number.POSITIVE_INFINITY;
    const answer = changes.find(isAnswerSince(key));
    return answer && answer.at < next ? [answer.at - key] : [];
  });
}

async function laterResponses(
  browser: Browser,
  server: SiteServer,
  field: OwnField,
): Promise<LaterResponses> {
  const visit = await TypingVisit.open(browser, server, field);
  try {
    await visit.type(firstTyped[0] ?? '');
    await visit.rest();
    const keys: number[] = [];
    for (const query of slowlyTyped) {
      const recorded = await visit.typeSlowly(query);
      keys.push(...answerTimes(recorded.keys, recorded.changes));
    }
    const last: number[] = [];
    for (const query of fastTyped) {
      await visit.type(query);
      await visit.rest();
      const recorded = await visit.record();
      last.push(...answerTimes(recorded.keys.slice(-1), recorded.changes));
    }
    return { keys, last };
  } finally {
    await visit.close();
  }
}

/** Measures a search field of a site on the throttled device. */
export async function measureThrottled(
  browser: Browser,
  site: string,
  field: OwnField,
): Promise<Throttled> {
  progress(`  on the throttled device: ${field.path}`);
  // HTTP/2 as hosts serve it, and HTTP/1.1 without encryption.
  const http2 = await SiteServer.start(site, 'https');
  const http1 = await SiteServer.start(site);
  try {
    return {
      http2: await firstResponses(browser, http2, field),
      http1: await firstResponses(browser, http1, field),
      atOnce: await firstResponses(browser, http2, field, true),
      later: await laterResponses(browser, http2, field),
    };
  } finally {
    await http2.stop();
    await http1.stop();
  }
}
