import { matchingReviews, type ReviewLookup } from '../answering/matching-reviews.ts';
import { bestFirst, type FoundReview, scoreReviews } from '../answering/rank-reviews.ts';
import { sortHits } from '../answering/sort-hits.ts';
import { compoundingOf } from '../languages/compounding.ts';
import { hasTogether, headsFirst, type PartTerm } from './compound-matches.ts';
import { patternsOfForms } from './patterns-of-forms.ts';
import { type ReplacedTerm, replacementsIn } from './replacements.ts';
import type { RelatedGroup } from './wider-group.ts';
import type { WiderTerm } from './wider-terms.ts';

/** Maximum number of reviews in a group. */
const maximumReviews = 10;

/** A term with words that stand in for a typed one, which may be a part of a compound. */
interface RelatedTerm extends ReplacedTerm, PartTerm {}

/**
 * The parts of a compound: each stands in for it, together with the others. Only a language that
 * joins words freely has compounds that say no more than their parts.
 */
function replacedParts(
  replaced: string,
  { language, parts }: NonNullable<WiderTerm['compound']>,
): RelatedTerm[] {
  const isLoose = compoundingOf(language)?.joinsFreely === true;
  return parts.map((part) => {
    const { typed, exact } = part;
    const standIns = exact.flatMap((pattern) => (pattern.kind === 'forms' ? pattern.forms : []));
    const isHead = part === parts.at(-1);
    const together = isLoose ? {} : { togetherFor: replaced };
    return { typed, patterns: exact, standIns, replaced, isHead, ...together };
  });
}

/** Adds related words to the terms, but no translations. */
function replacedTerms(terms: readonly WiderTerm[]): RelatedTerm[] {
  return terms.flatMap(({ typed, exact, related, compound }) => {
    if (compound) return replacedParts(typed, compound);
    const standIns = related
      .filter(({ kind }) => kind !== 'translation' && kind !== 'alternative')
      .flatMap(({ forms }) => forms);
    const patterns = [...exact, ...patternsOfForms(standIns)];
    return [{ typed, patterns, standIns, replaced: typed }];
  });
}

/** The reviews that match terms, in an order of the index, or the best first. */
async function reviewsWith(
  terms: readonly RelatedTerm[],
  isWanted: (id: string) => boolean,
  lookup: ReviewLookup,
  order: string,
): Promise<FoundReview[]> {
  const isPossible = terms.every(({ patterns }) => patterns.length > 0);
  if (!isPossible || terms.every(({ standIns }) => standIns.length === 0)) return [];
  const { found } = await matchingReviews({ terms, excluded: [] }, lookup);
  const wanted = found.filter(({ id }) => isWanted(id));
  const first = (await sortHits(wanted, order, lookup.engine)).slice(0, maximumReviews);
  const texts = await Promise.all(first.map((hit) => hit.read()));
  const reviews = scoreReviews(texts, terms).filter((review) => hasTogether(review, terms));
  if (order === '') reviews.sort(bestFirst);
  return reviews.map((review) => headsFirst(review, terms));
}

/**
 * Finds the reviews that have related words of the same language instead of those typed.
 *
 * @param isWanted whether a review may be shown, by its id
 * @param order the order of the reviews, or an empty text to show the best first
 */
export async function relatedGroup(
  terms: readonly WiderTerm[],
  isWanted: (id: string) => boolean,
  lookup: ReviewLookup,
  order: string,
): Promise<RelatedGroup[]> {
  const replaced = replacedTerms(terms);
  const reviews = await reviewsWith(replaced, isWanted, lookup, order);
  if (reviews.length === 0) return [];
  return [{ kind: 'related', reviews, replacements: replacementsIn(reviews, replaced) }];
}
