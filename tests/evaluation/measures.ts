import type { EngineAnswer } from './engines/search-engine.ts';
import type { EvaluatedQuery } from './queries.ts';

/** A query with what an engine answered to it. */
export interface Outcome {
  readonly asked: EvaluatedQuery;
  readonly answer: EngineAnswer;
}

/** How well an engine answered some queries: shares from 0 to 1, undefined where there is nothing to measure. */
export interface Measures {
  readonly queries: number;
  /** The mean share of what is relevant in what was found. */
  readonly precision: number | undefined;
  /** The mean share of what was found in what is relevant. */
  readonly recall: number | undefined;
  /** Of the relevant reviews found, the share of which a relevant paragraph is shown first. */
  readonly first: number | undefined;
  /** Of the queries with absent words, the share in which these, and only these, were named. */
  readonly named: number | undefined;
}

/** The slugs of the relevant reviews that were found. */
function hits({ asked, answer }: Outcome): string[] {
  return Object.keys(asked.relevant).filter((slug) => answer.found.has(slug));
}

/**
 * The share of what is relevant in what was found. Where nothing was found, it is 1 if nothing is
 * relevant, and else 0.
 */
export function precisionOf(outcome: Outcome): number {
  const { size } = outcome.answer.found;
  if (size === 0) return Object.keys(outcome.asked.relevant).length === 0 ? 1 : 0;
  return hits(outcome).length / size;
}

/** The share of what was found in what is relevant, or undefined where nothing is relevant. */
export function recallOf(outcome: Outcome): number | undefined {
  const { length } = Object.keys(outcome.asked.relevant);
  return length === 0 ? undefined : hits(outcome).length / length;
}

/** For each relevant review found that has relevant paragraphs, whether the first one shown is relevant. */
export function firstsOf({ asked, answer }: Outcome): boolean[] {
  return Object.entries(asked.relevant).flatMap(([slug, paragraphs]) => {
    if (!answer.found.has(slug) || paragraphs.length === 0) return [];
    const first = answer.found.get(slug);
    return [first !== undefined && paragraphs.includes(first)];
  });
}

/** Whether exactly the absent words were named, as typed, or undefined where there are none. */
export function namesAbsent({ asked, answer }: Outcome): boolean | undefined {
  const { absent } = asked;
  if (absent === undefined) return undefined;
  return (
    absent.length === answer.absent.length &&
    absent.every((word, index) => word === answer.absent[index])
  );
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Measures how well an engine answered some queries. */
export function measure(outcomes: readonly Outcome[]): Measures {
  return {
    queries: outcomes.length,
    precision: mean(outcomes.map(precisionOf)),
    recall: mean(outcomes.flatMap((outcome) => recallOf(outcome) ?? [])),
    first: mean(outcomes.flatMap(firstsOf).map(Number)),
    named: mean(outcomes.flatMap((outcome) => namesAbsent(outcome) ?? []).map(Number)),
  };
}

/** Whether everything about an answer is as wanted. */
export function isRight(outcome: Outcome): boolean {
  return (
    precisionOf(outcome) === 1 &&
    (recallOf(outcome) ?? 1) === 1 &&
    firstsOf(outcome).every(Boolean) &&
    (namesAbsent(outcome) ?? outcome.answer.absent.length === 0)
  );
}
