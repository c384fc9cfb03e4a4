import { type Measures, measure, type Outcome } from './measures.ts';
import type { foreignKinds, secondKinds } from './second/queries.ts';

/** A goal for how well the archive's search answers the second set of queries. */
interface Goal {
  /** The kind of the queries; all if there is none. */
  readonly kind?: (typeof secondKinds)[number] | (typeof foreignKinds)[number];
  readonly measure: Exclude<keyof Measures, 'queries'>;
  readonly minimum: number;
  /** Whether the search has met it, so that missing it fails the tests. */
  readonly isRequired?: boolean;
}

/** The goals for the queries in English and German. */
export const secondGoals: readonly Goal[] = [
  { measure: 'precision', minimum: 0.97 },
  { measure: 'recall', minimum: 0.95, isRequired: true },
  { measure: 'first', minimum: 0.92, isRequired: true },
  { kind: 'question', measure: 'best', minimum: 0.85 },
  { kind: 'other-language', measure: 'recall', minimum: 0.9, isRequired: true },
  { kind: 'typo', measure: 'recall', minimum: 0.95, isRequired: true },
];

/** The goals for the queries about reviews in other languages. */
export const foreignGoals: readonly Goal[] = [
  { measure: 'precision', minimum: 0.97, isRequired: true },
  { measure: 'recall', minimum: 0.95, isRequired: true },
  { measure: 'first', minimum: 0.92, isRequired: true },
];

/** How far a goal is met. */
interface GoalResult {
  readonly label: string;
  readonly value: number;
  readonly minimum: number;
  readonly isMet: boolean;
  readonly isRequired: boolean;
}

/** Compares the answers with goals. */
export function goalResults(outcomes: readonly Outcome[], goals: readonly Goal[]): GoalResult[] {
  return goals.map(({ kind, measure: measured, minimum, isRequired = false }) => {
    const of = kind === undefined ? outcomes : outcomes.filter(({ asked }) => asked.kind === kind);
    const value = measure(of)[measured] ?? 0;
    return {
      label: `${kind ?? 'all'}: ${measured}`,
      value,
      minimum,
      isMet: value >= minimum,
      isRequired,
    };
  });
}

/** The goals as text, each met or not. */
export function describeGoals(results: readonly GoalResult[]): string {
  return results
    .map(
      ({ label, value, minimum, isMet }) =>
        `${label} ${value.toFixed(3)} (goal ≥ ${minimum}: ${isMet ? 'met' : 'NOT MET'})`,
    )
    .join('\n');
}
