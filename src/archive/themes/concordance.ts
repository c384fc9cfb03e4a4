import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { typesetParagraph } from '../reviews/typeset-review.ts';
import { paragraphAt } from '../text/paragraphs.ts';
import { sentencesAround } from '../text/sentences.ts';

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
    const [from, to] = sentencesAround(paragraphAt(paragraphs, paragraph), start, end, language);
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
    const text = typesetParagraph(review, paragraph);
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
