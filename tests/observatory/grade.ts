import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Requests } from '@mdn/mdn-http-observatory/src/types.js';
import type { Answer } from '../support/answer.ts';

/** A grade, and the results that it was computed from. */
export interface Grade {
  readonly grade: string;
  readonly score: number;
  readonly results: readonly string[];
}

/**
 * The grade that Mozilla's Observatory gives a site, computed as its scanner does (src/scanner/index.js), but from
 * an answer that was sent on this machine: the scanner itself only asks public hosts, by HTTPS.
 *
 * @param home the answer for the home page
 * @param address the address that it would have, to which HTTP redirects
 */
export function gradeOf(home: Answer, address: URL): Grade {
  const html = home.body.toString();
  const answer = {
    status: home.status,
    verified: true,
    headers: home.headers,
    request: { headers: {} },
    httpEquiv: parseHttpEquivHeaders(html, address.href),
  };
  const requests = new Requests(address.hostname);
  const insecure = new URL(address);
  insecure.protocol = 'http:';
  requests.resources.path = html;
  requests.session = { url: address };
  requests.responses = {
    auto: answer,
    cors: answer,
    http: answer,
    https: answer,
    httpRedirects: [
      { url: insecure, status: 301 },
      { url: address, status: 200 },
    ],
    httpsRedirects: [{ url: address, status: 200 }],
  };
  const results = ALL_TESTS.map((test) => test(requests).result);
  const modifiers = results.map(getScoreModifier);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 100);
  const withoutCredit = sum(modifiers.filter((modifier) => modifier < 0));
  const score = withoutCredit >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : withoutCredit;
  return { ...getGradeForScore(score), results };
}
