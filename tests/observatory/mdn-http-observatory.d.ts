// What the tests use of Mozilla's HTTP Observatory, which has no types of its own.

declare module '@mdn/mdn-http-observatory/src/types.js' {
  /** An answer, as axios represents it. */
  interface Answer {
    readonly status: number;
    readonly verified: boolean;
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
    readonly request: { readonly headers: Readonly<Record<string, string>> };
    readonly httpEquiv?: ReadonlyMap<string, readonly string[]>;
  }

  /** An answer on the way to another one. */
  interface Hop {
    readonly url: URL;
    readonly status: number;
  }

  /** All answers of a site that its tests look at. */
  export class Requests {
    constructor(hostname: string);
    resources: { path: string | null };
    session: { url: URL } | null;
    responses: {
      auto: Answer | null;
      cors: Answer | null;
      http: Answer | null;
      https: Answer | null;
      httpRedirects: readonly Hop[];
      httpsRedirects: readonly Hop[];
    };
  }
}

declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/types.js';

  /** The name of what a test found. */
  interface Output {
    readonly result: string;
    readonly pass: boolean;
  }

  export const ALL_TESTS: readonly ((requests: Requests) => Output)[];
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  /** What a result adds to the score, or takes from it. */
  export function getScoreModifier(result: string): number;
  export function getGradeForScore(score: number): { score: number; grade: string };
}

declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  /** The score without extra credit from which extra credit counts. */
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  /** The headers that a page states in its elements. */
  export function parseHttpEquivHeaders(html: string, address: string): Map<string, string[]>;
}
