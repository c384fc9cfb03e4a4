import { matchingReviews, type ReviewLookup } from '../answering/matching-reviews.ts';
import { bestFirst, type FoundReview, scoreReviews } from '../answering/rank-reviews.ts';
import { fold } from '../words/fold.ts';
import { wordsOf } from '../words/folded-tokens.ts';
import type { Form, Pattern, Term } from '../words/pattern.ts';
import type { RelatedForms } from './related-words.ts';
import type { Replacement, WiderGroup } from './wider-group.ts';
import type { WiderTerm } from './wider-terms.ts';

/** Maximum number of reviews in a group. */
const maximumReviews = 10;

/** A term, and the forms in it that stand in for the typed word. */
interface ReplacedTerm extends Term {
  readonly standIns: readonly Form[];
}

/** Adds to the terms those of their related words that are wanted. */
function replacedTerms(
  terms: readonly WiderTerm[],
  isWanted: (related: RelatedForms) => boolean,
  limit: (form: Form) => Form,
): ReplacedTerm[] {
  return terms.map(({ typed, exact, related }) => {
    const standIns = related.filter(isWanted).flatMap(({ forms }) => forms.map(limit));
    const replaced: Pattern[] = standIns.length > 0 ? [{ kind: 'forms', forms: standIns }] : [];
    return { typed, patterns: [...exact, ...replaced], standIns };
  });
}

/** The words, of those that stand in for others, by which reviews were found. */
function replacementsIn(
  reviews: readonly FoundReview[],
  terms: readonly ReplacedTerm[],
): Replacement[] {
  const matched = new Set(
    reviews.flatMap(({ paragraphs, marks }) => [
      ...paragraphs.flatMap(({ text, matches }) =>
        matches.map(({ start, end }) => fold(text.slice(start, end))),
      ),
      ...wordsOf(marks).map(({ folded }) => folded),
    ]),
  );
  return terms.flatMap(({ typed, standIns }) => {
    const words = standIns.map(({ word }) => word).filter((word) => matched.has(fold(word)));
    return words.length > 0 ? [{ typed, words: [...new Set(words)] }] : [];
  });
}

/** The reviews that match terms, the best first. */
async function reviewsWith(
  terms: readonly ReplacedTerm[],
  isWanted: (id: string) => boolean,
  lookup: ReviewLookup,
): Promise<FoundReview[]> {
  const isPossible = terms.every(({ patterns }) => patterns.length > 0);
  if (!isPossible || terms.every(({ standIns }) => standIns.length === 0)) return [];
  const { found } = await matchingReviews({ terms, excluded: [] }, lookup);
  const best = found
    .filter(({ id }) => isWanted(id))
    .sort(bestFirst)
    .slice(0, maximumReviews);
  const texts = await Promise.all(best.map((hit) => hit.read()));
  return scoreReviews(texts, terms).sort(bestFirst);
}

/**
 * Finds the reviews that have related words instead of those typed, and then, in a group for each
 * language, those that have translations.
 *
 * @param isWanted whether a review may be shown, by its id
 */
export async function relatedGroups(
  terms: readonly WiderTerm[],
  isWanted: (id: string) => boolean,
  lookup: ReviewLookup,
): Promise<WiderGroup[]> {
  const groups: WiderGroup[] = [];
  const shown = new Set<string>();
  const add = async (
    replaced: readonly ReplacedTerm[],
    group: (found: {
      reviews: readonly FoundReview[];
      replacements: readonly Replacement[];
    }) => WiderGroup,
  ) => {
    const found = await reviewsWith(replaced, isWanted, lookup);
    const reviews = found.filter(({ indexed }) => !shown.has(indexed.address));
    if (reviews.length === 0) return;
    for (const { indexed } of reviews) shown.add(indexed.address);
    groups.push(group({ reviews, replacements: replacementsIn(reviews, replaced) }));
  };
  const isTranslation = ({ kind }: RelatedForms) => kind === 'translation';
  await add(
    replacedTerms(
      terms,
      (related) => !isTranslation(related),
      (form) => form,
    ),
    (found) => ({ kind: 'related', ...found }),
  );
  const translated = terms.flatMap(({ related }) => related.filter(isTranslation));
  for (const language of new Set(translated.map((related) => related.language))) {
    const replaced = replacedTerms(
      terms,
      (related) => related.language === language,
      ({ word }) => ({ word, only: [language] }),
    );
    await add(replaced, (found) => ({ kind: 'translated', language, ...found }));
  }
  return groups;
}
