import type { EngineAnswer } from './engines/search-engine.ts';
import type { EvaluatedQuery } from './queries.ts';

/** A query and an engine's answer to it. */
export interface Outcome {
  readonly asked: EvaluatedQuery;
  readonly answer: EngineAnswer;
}

/**
 * How well an engine answered some queries, from 0 to 1, or undefined if there was nothing to
 * measure.
 */
export interface Measures {
  readonly queries: number;
  /** The mean share of the reviews found that are relevant. */
  readonly precision: number | undefined;
  /** The mean share of the relevant reviews that were found. */
  readonly recall: number | undefined;
  /** The share of the relevant reviews found whose first paragraph shown is relevant. */
  readonly first: number | undefined;
  /** The share of the queries with absent words for which exactly these were reported. */
  readonly named: number | undefined;
}

/** The slugs of the relevant reviews that were found. */
function hits({ asked, answer }: Outcome): string[] {
  return Object.keys(asked.relevant).filter((slug) => answer.found.has(slug));
}

/**
 * The share of the reviews found that are relevant. If none was found, it is 1 if none is relevant,
 * else 0.
 */
export function precisionOf(outcome: Outcome): number {
  const { size } = outcome.answer.found;
  if (size === 0) return Object.keys(outcome.asked.relevant).length === 0 ? 1 : 0;
  return hits(outcome).length / size;
}

/** The share of the relevant reviews that were found, or undefined if none is relevant. */
export function recallOf(outcome: Outcome): number | undefined {
  const { length } = Object.keys(outcome.asked.relevant);
  return length === 0 ? undefined : hits(outcome).length / length;
}

/**
 * For each relevant review found that has relevant paragraphs: whether the first one shown is
 * relevant.
 */
export function firstsOf({ asked, answer }: Outcome): boolean[] {
  return Object.entries(asked.relevant).flatMap(([slug, paragraphs]) => {
    if (!answer.found.has(slug) || paragraphs.length === 0) return [];
    const first = answer.found.get(slug);
    return [first !== undefined && paragraphs.includes(first)];
  });
}

/** Whether exactly the absent words were reported, as typed, or undefined if no word is absent. */
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

/** Whether an answer is completely right. */
export function isRight(outcome: Outcome): boolean {
  return (
    precisionOf(outcome) === 1 &&
    (recallOf(outcome) ?? 1) === 1 &&
    firstsOf(outcome).every(Boolean) &&
    (namesAbsent(outcome) ?? outcome.answer.absent.length === 0)
  );
}
