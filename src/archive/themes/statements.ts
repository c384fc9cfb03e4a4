import type { Passage } from '../../schema/passage.ts';
import type { Review } from '../../schema/review.ts';
import { sentencesAt } from '../reviews/review-sentences.ts';
import { typesetParagraph } from '../reviews/typeset-review.ts';
import { type Shape, shapeOf } from './shape.ts';
import { isCriticsOwn } from './voice.ts';

/** The subject of a passage: the id of a theme, or undefined for the film as a whole. */
export type Subject = string | undefined;

/** The passages of a review on a theme or on the film as a whole, in the order of the text. */
export function passagesOn(subject: Subject, { passages }: Review): Passage[] {
  return passages.filter(({ themes }) =>
    subject === undefined ? themes.length === 0 : themes.includes(subject),
  );
}

/** Those of them that are in the critic's own words. */
export function criticsPassagesOn(subject: Subject, review: Review): Passage[] {
  return passagesOn(subject, review).filter(isCriticsOwn);
}

/** A part of a statement: the words of a passage, or words between passages. */
export interface Piece {
  readonly words: string;
  /** The passage with these words, or undefined between passages. */
  readonly passage: Passage | undefined;
}

/** Sentences of a review that contain passages of one shape. */
export interface Statement {
  readonly shape: Shape;
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** The sentences as the review's page shows them. */
  readonly pieces: readonly Piece[];
  readonly passages: readonly Passage[];
}

/** Passages of one shape in the same sentences, and the range of these sentences in the paragraph. */
interface PassageGroup {
  readonly shape: Shape;
  readonly paragraph: number;
  readonly from: number;
  to: number;
  readonly passages: Passage[];
  /** Where the last passage ends. */
  passagesEnd: number;
}

/** Groups passages by sentence and shape. Overlapping passages are in separate groups. */
function groupBySentence(passages: readonly Passage[], review: Review): PassageGroup[] {
  const groups: PassageGroup[] = [];
  for (const passage of passages) {
    const { paragraph, start, end } = passage.place;
    const shape = shapeOf(passage);
    const [from, to] = sentencesAt(review, passage.place);
    const last = groups.findLast((group) => group.shape === shape);
    if (last?.paragraph === paragraph && from < last.to && start >= last.passagesEnd) {
      last.passages.push(passage);
      last.passagesEnd = end;
      last.to = Math.max(last.to, to);
    } else {
      groups.push({ shape, paragraph, from, to, passages: [passage], passagesEnd: end });
    }
  }
  return groups;
}

/**
 * The sentences that contain passages of a review, divided into these passages and other words.
 *
 * @param passages some of its passages, in the order of the text
 */
export function statementsWith(passages: readonly Passage[], review: Review): Statement[] {
  return groupBySentence(passages, review).map(({ shape, paragraph, from, to, passages: own }) => {
    const text = typesetParagraph(review, paragraph);
    const pieces: Piece[] = [];
    let at = from;
    for (const passage of own) {
      const { start, end } = passage.place;
      pieces.push({ words: text.slice(at, start), passage: undefined });
      pieces.push({ words: text.slice(start, end), passage });
      at = end;
    }
    pieces.push({ words: text.slice(at, to).trimEnd(), passage: undefined });
    return { shape, paragraph, passages: own, pieces: pieces.filter(({ words }) => words !== '') };
  });
}

/** The sentences in which a review discusses a theme, or the film as a whole. */
export function statementsOn(subject: Subject, review: Review): Statement[] {
  return statementsWith(passagesOn(subject, review), review);
}
