import type { EngineAnswer } from './engines/search-engine.ts';
import type { EvaluatedQuery } from './evaluated-query.ts';

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
  /** The mean share of the reviews shown that are relevant or acceptable. */
  readonly precision: number | undefined;
  /** The same for the reviews shown as an answer, without the closest passages. */
  readonly claimed: number | undefined;
  /** The mean share of the relevant reviews that are shown. */
  readonly recall: number | undefined;
  /** The share of the relevant reviews shown whose first paragraph is relevant. */
  readonly first: number | undefined;
  /** The share of the queries whose very first paragraph is relevant. */
  readonly best: number | undefined;
  /** The share of the queries with absent words for which exactly these were reported. */
  readonly named: number | undefined;
}

const isAnswerless = ({ relevant }: EvaluatedQuery) => Object.keys(relevant).length === 0;

/** The slugs of the relevant reviews that are shown. */
function hits({ asked, answer }: Outcome): string[] {
  return Object.keys(asked.relevant).filter((slug) => answer.found.has(slug));
}

/** The share of some reviews that are relevant or acceptable. There must be one at least. */
function rightShare(
  slugs: readonly string[],
  { relevant, acceptable = {} }: EvaluatedQuery,
): number {
  return slugs.filter((slug) => slug in relevant || slug in acceptable).length / slugs.length;
}

/**
 * The share of the reviews shown that are relevant or acceptable. If none is shown, it is 1 if none
 * is relevant, else 0.
 */
export function precisionOf({ asked, answer }: Outcome): number {
  if (answer.found.size === 0) return isAnswerless(asked) ? 1 : 0;
  return rightShare([...answer.found.keys()], asked);
}

/**
 * The same, without the reviews that are shown only for passages that come closest. It is undefined
 * if there are only such.
 */
export function claimedPrecisionOf(outcome: Outcome): number | undefined {
  const { asked, answer } = outcome;
  if (answer.found.size === 0) return precisionOf(outcome);
  const claimed = [...answer.found.keys()].filter((slug) => !answer.closest.has(slug));
  return claimed.length === 0 ? undefined : rightShare(claimed, asked);
}

/** The share of the relevant reviews that are shown, or undefined if none is relevant. */
export function recallOf(outcome: Outcome): number | undefined {
  const { length } = Object.keys(outcome.asked.relevant);
  return length === 0 ? undefined : hits(outcome).length / length;
}

/**
 * For each relevant review shown that has relevant paragraphs: whether the first one shown is
 * relevant.
 */
export function firstsOf({ asked, answer }: Outcome): boolean[] {
  return Object.entries(asked.relevant).flatMap(([slug, paragraphs]) => {
    if (!answer.found.has(slug) || paragraphs.length === 0) return [];
    const first = answer.found.get(slug);
    return [first !== undefined && paragraphs.includes(first)];
  });
}

/**
 * Whether the very first paragraph shown is relevant, or undefined if no paragraph is, or if the
 * first review shown is relevant for its title only.
 */
export function isBestFirst({ asked, answer }: Outcome): boolean | undefined {
  if (Object.values(asked.relevant).every(({ length }) => length === 0)) return undefined;
  const [shown] = answer.found;
  if (shown === undefined) return false;
  const [slug, paragraph] = shown;
  const paragraphs = asked.relevant[slug];
  if (paragraphs?.length === 0) return undefined;
  return paragraph !== undefined && paragraphs?.includes(paragraph) === true;
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
    claimed: mean(outcomes.flatMap((outcome) => claimedPrecisionOf(outcome) ?? [])),
    recall: mean(outcomes.flatMap((outcome) => recallOf(outcome) ?? [])),
    first: mean(outcomes.flatMap(firstsOf).map(Number)),
    best: mean(outcomes.flatMap((outcome) => isBestFirst(outcome) ?? []).map(Number)),
    named: mean(outcomes.flatMap((outcome) => namesAbsent(outcome) ?? []).map(Number)),
  };
}

/** Whether an answer is completely right. */
export function isRight(outcome: Outcome): boolean {
  return (
    precisionOf(outcome) === 1 &&
    (recallOf(outcome) ?? 1) === 1 &&
    firstsOf(outcome).every(Boolean) &&
    (namesAbsent(outcome) ?? true)
  );
}
