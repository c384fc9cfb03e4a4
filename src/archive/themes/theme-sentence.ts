import type { Review } from '../../schema/review.ts';
import { lookUp } from '../text/language.ts';
import { leadOf } from './critics-statements.ts';
import { type Statement, statementsOn } from './statements.ts';

/** A sentence by a critic. */
export interface CriticsSentence {
  readonly review: Review;
  readonly statement: Statement;
}

/**
 * The sentence that introduces a theme: of all that critics say about it in their own words, what stands best
 * alone, preferably in the reader's language. Undefined if no critic discusses the theme.
 */
export function sentenceOn(
  theme: string,
  reviews: readonly Review[],
  language: string,
): CriticsSentence | undefined {
  const all = reviews.flatMap((review) =>
    statementsOn(theme, review)
      .filter(({ shape }) => shape !== 'others')
      .map((statement) => ({ review, statement })),
  );
  const inLanguage = all.filter(({ review }) => lookUp(review.language, [language]) !== undefined);
  const candidates = inLanguage.length > 0 ? inLanguage : all;
  const lead = leadOf(candidates.map(({ statement }) => statement));
  return candidates.find(({ statement }) => statement === lead);
}
