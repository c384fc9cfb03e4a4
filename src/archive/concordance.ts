import type { Passage, Stance } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';
import { sentencesAround } from './sentence.ts';
import { typeset } from './typography.ts';

/** What passages are about: a theme, by its id, or the film as a whole. */
export type Subject = string | undefined;

/** The passages of a review on a theme, or on the film as a whole, in the order of its text. */
export function passagesOn(subject: Subject, { passages }: Review): Passage[] {
  return passages.filter(({ themes }) =>
    subject === undefined ? themes.length === 0 : themes.includes(subject),
  );
}

/** A piece of a text: words of a passage, or what stands between. */
export interface Piece {
  readonly words: string;
  /** The passage whose words they are, or undefined. */
  readonly passage: Passage | undefined;
}

/** Sentences of a review in which it speaks of a theme. */
export interface Saying {
  /** The paragraph, from 1. */
  readonly paragraph: number;
  /** The sentences, as the review's page has them. */
  readonly pieces: readonly Piece[];
  readonly passages: readonly Passage[];
}

/**
 * What a review says of a theme: its passages, each within its sentences. Passages of one sentence are
 * shown in it together, unless they overlap.
 */
export function sayingsOn(theme: string, review: Review): Saying[] {
  const { paragraphs, language } = review;
  const groups: { from: number; to: number; passages: Passage[] }[] = [];
  for (const passage of passagesOn(theme, review)) {
    const { paragraph, start, end } = passage.place;
    const [from, to] = sentencesAround(paragraphs[paragraph - 1] ?? '', start, end, language);
    const group = groups.at(-1);
    const last = group?.passages.at(-1)?.place;
    if (group && last?.paragraph === paragraph && from < group.to && start >= last.end) {
      group.passages.push(passage);
      group.to = Math.max(group.to, to);
    } else {
      groups.push({ from, to, passages: [passage] });
    }
  }
  return groups.map(({ from, to, passages }) => {
    const paragraph = passages[0]?.place.paragraph ?? 1;
    const text = typeset(paragraphs[paragraph - 1] ?? '', language);
    const pieces: Piece[] = [];
    let at = from;
    for (const passage of passages) {
      const { start, end } = passage.place;
      pieces.push({ words: text.slice(at, start), passage: undefined });
      pieces.push({ words: text.slice(start, end), passage });
      at = end;
    }
    pieces.push({ words: text.slice(at, to).trimEnd(), passage: undefined });
    return { paragraph, passages, pieces: pieces.filter(({ words }) => words !== '') };
  });
}

/** How a review judges the film: a review may do both, and neither where it does not judge. */
export type Judgement = Stance | 'neither';
export const judgements = ['praise', 'reservation', 'neither'] as const satisfies Judgement[];

/** How a passage judges the film. */
export function judgementOf({ stance }: { readonly stance?: Stance | undefined }): Judgement {
  return stance ?? 'neither';
}

/** The reviews by how they judge the film in a theme. One that both praises and has reservations is in both. */
export function byJudgement(
  theme: string,
  reviews: readonly Review[],
): Readonly<Record<Judgement, readonly Review[]>> {
  const judged = (judgement: Judgement) =>
    reviews.filter((review) => {
      const stances = passagesOn(theme, review).map(({ stance }) => stance);
      if (judgement === 'neither') return stances.every((stance) => stance === undefined);
      return stances.includes(judgement);
    });
  return {
    praise: judged('praise'),
    reservation: judged('reservation'),
    neither: judged('neither'),
  };
}

/** What critics make of the film in a theme, taken together. */
export type Verdict = 'disagree' | 'mixed' | Stance | 'undecided';

/**
 * Whether critics disagree: one praises, and does no more, what another has nothing but reservations
 * about. Where praise comes with reservations, it is mixed; where nobody judges the film in the theme,
 * undecided.
 */
export function verdict({ praise, reservation }: ReturnType<typeof byJudgement>): Verdict {
  const isIn = (reviews: readonly Review[]) => (review: Review) => reviews.includes(review);
  const isDispute = !praise.every(isIn(reservation)) && !reservation.every(isIn(praise));
  if (isDispute) return 'disagree';
  if (praise.length > 0) return reservation.length > 0 ? 'mixed' : 'praise';
  return reservation.length > 0 ? 'reservation' : 'undecided';
}

/** What the reviews of one film make of it in a theme. */
export interface FilmVerdict {
  /** The film, by its id. */
  readonly film: string;
  readonly judged: ReturnType<typeof byJudgement>;
  readonly verdict: Verdict;
}

/** The verdict on each film in a theme, by the film's id: what is said of one does not count for another. */
export function verdictsByFilm(
  theme: string,
  reviews: readonly Review[],
): ReadonlyMap<string, FilmVerdict> {
  const films = Map.groupBy(reviews, ({ film }) => film);
  return new Map(
    [...films].map(([film, own]) => {
      const judged = byJudgement(theme, own);
      return [film, { film, judged, verdict: verdict(judged) }];
    }),
  );
}

/** Of the verdicts on films, those on the films of some reviews, in the order of these. */
export function verdictsFor(
  reviews: readonly Review[],
  verdicts: ReadonlyMap<string, FilmVerdict>,
): FilmVerdict[] {
  const films = new Set(reviews.map(({ film }) => film));
  return [...films].flatMap((film) => verdicts.get(film) ?? []);
}

/** The first passage of a review on a theme that judges so. Throws where there is none. */
export function firstJudging(theme: string, review: Review, judgement: Judgement): Passage {
  const first = passagesOn(theme, review).find((passage) => judgementOf(passage) === judgement);
  if (!first) throw new Error(`${review.slug} has no such passage on ${theme}: ${judgement}.`);
  return first;
}

/** How much is said of a theme, or of the film as a whole. */
export interface Share {
  /** The reviews that speak of it with their passages, those that say most first. */
  readonly reviews: readonly { readonly review: Review; readonly passages: readonly Passage[] }[];
  /** How many passages there are on it in all. */
  readonly total: number;
}

/** How much the reviews say of a theme, or of the film as a whole, each and in all. */
export function shareOf(subject: Subject, reviews: readonly Review[]): Share {
  const speaking = reviews
    .map((review) => ({ review, passages: passagesOn(subject, review) }))
    .filter(({ passages }) => passages.length > 0)
    .sort((one, other) => other.passages.length - one.passages.length);
  return {
    reviews: speaking,
    total: speaking.reduce((sum, { passages }) => sum + passages.length, 0),
  };
}
