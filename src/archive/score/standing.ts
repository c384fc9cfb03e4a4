import type { Review } from '../../schema/review.ts';
import { criticsPassagesOn, type Subject } from '../themes/statements.ts';

/** How a critic stands to a theme, or to the film as a whole. A critic who only quotes others is silent. */
export const standings = ['praise', 'both', 'reservation', 'neither', 'silent'] as const;
export type Standing = (typeof standings)[number];

/** How the critic's own words on a subject judge the film, all taken together. */
function standingOf(subject: Subject, review: Review): Standing {
  const own = criticsPassagesOn(subject, review);
  if (own.length === 0) return 'silent';
  const praises = own.some(({ stance }) => stance === 'praise');
  const hasReservations = own.some(({ stance }) => stance === 'reservation');
  if (praises && hasReservations) return 'both';
  if (praises) return 'praise';
  return hasReservations ? 'reservation' : 'neither';
}

/** How many critics stand to a subject in each way. */
export type StandingCounts = Readonly<Record<Standing, number>>;

/** Counts how the critics of some reviews stand to a subject. Every critic is counted once. */
export function countStandings(subject: Subject, reviews: readonly Review[]): StandingCounts {
  const counts = { praise: 0, both: 0, reservation: 0, neither: 0, silent: 0 };
  for (const review of reviews) counts[standingOf(subject, review)] += 1;
  return counts;
}

/** The number of critics with praise, whether or not they have reservations too. */
export function withPraise({ praise, both }: StandingCounts): number {
  return praise + both;
}

/** The number of critics with reservations, whether or not they have praise too. */
export function withReservations({ reservation, both }: StandingCounts): number {
  return reservation + both;
}

/** The number of critics who discuss the subject, whether they judge it or not. */
export function discussing({ praise, both, reservation, neither }: StandingCounts): number {
  return praise + both + reservation + neither;
}
