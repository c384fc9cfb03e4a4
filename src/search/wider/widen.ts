import { loadFacets } from '../answering/load-on-demand.ts';
import { matchingReviews, type ReviewLookup } from '../answering/matching-reviews.ts';
import {
  type FoundParagraph,
  type FoundReview,
  isNamedBy,
  paragraphsOf,
} from '../answering/rank-reviews.ts';
import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { showChosenThemes } from '../answering/show-chosen-themes.ts';
import { withWholeNames } from '../answering/whole-names.ts';
import { isAnyChosen } from '../facets/is-any-chosen.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type ClosestQuery, closestPassages } from './closest-passages.ts';
import { languagesOf, queryUnits, wordsOfNames } from './query-units.ts';
import { relatedGroup } from './related-group.ts';
import { translatedGroups } from './translated-groups.ts';
import type { WiderGroup } from './wider-group.ts';
import {
  askingTerms,
  dividedTerms,
  type WiderTerm,
  widerExcluded,
  widerTerms,
} from './wider-terms.ts';

/** Minimum number of terms of a query whose words should stand together in one paragraph. */
const longQuery = 3;

/** Whether an answer is all that a query asks for, so that nothing comes closer. */
function isComplete({ query, reviews }: Answer): boolean {
  if (query.terms.length < longQuery) return reviews.length > 0;
  return reviews.some(({ indexed }) =>
    paragraphsOf(indexed, query.terms).some(({ matches }) =>
      query.terms.every((term) => matches.has(term) || isNamedBy(indexed, term)),
    ),
  );
}

/**
 * The ids of the reviews that have the chosen facets, and match neither an excluded term nor what
 * may stand in for it.
 */
async function wantedReviews(
  { chosen, query: typed }: SearchState,
  { query }: Answer,
  lookup: ReviewLookup,
  vocabulary: Vocabulary,
): Promise<ReadonlySet<string>> {
  const excluded = [...query.excluded, ...(await widerExcluded(typed, vocabulary))];
  const { found } = await matchingReviews({ terms: [], excluded }, lookup);
  const ids = found.map(({ id }) => id);
  if (!isAnyChosen(chosen)) return new Set(ids);
  const facets = await loadFacets();
  return new Set(facets.filterByFacets(ids, chosen, await lookup.facetMembers()));
}

/** Makes one term of the words of a name: passages may have any of them. */
const joinTerms = (typed: string, words: readonly WiderTerm[]): WiderTerm => ({
  typed,
  exact: words.flatMap(({ exact }) => exact),
  related: [],
});

/** Where a paragraph stands, to tell it from others. */
const placeOf = ({ indexed }: FoundReview, { number }: FoundParagraph) =>
  `${indexed.address}#${number}`;

/** Finds the closest passages, without the paragraphs of reviews that are shown before them. */
async function closestGroup(
  query: ClosestQuery,
  shown: readonly FoundReview[],
): Promise<WiderGroup[]> {
  const before = new Set(
    shown.flatMap((review) => review.paragraphs.map((each) => placeOf(review, each))),
  );
  const passages = (await closestPassages(query)).filter(
    ({ review, paragraph }) => !before.has(placeOf(review, paragraph)),
  );
  return passages.length > 0 ? [{ kind: 'closest', passages }] : [];
}

/**
 * Finds what lies beyond the exact answer to a query. Nothing that the answer shows is found again.
 *
 * @param answer the exact answer to the query, one page of it
 */
export async function widen(
  search: Search,
  state: SearchState,
  answer: Answer,
): Promise<WiderGroup[]> {
  const { vocabulary } = search;
  const lookup = await search.lookup();
  const names = wordsOfNames(answer.query.named);
  const languages = await languagesOf(state.query, names, vocabulary, state.language);
  const terms = await widerTerms(answer, state.query, languages, vocabulary);
  if (terms.length === 0) return [];
  const wanted = await wantedReviews(state, answer, lookup, vocabulary);
  const matching = new Set(answer.matching);
  const units = await queryUnits(state.query, terms, languages, vocabulary);
  const isNew = (id: string) => wanted.has(id) && !matching.has(id);
  const isUnanswered = answer.query.isSentence && answer.reviews.length === 0;
  const related = isUnanswered ? [] : await relatedGroup(terms, isNew, lookup, state.order);
  const shownAsRelated = new Set(
    related.flatMap(({ reviews }) => reviews.map(({ indexed }) => indexed.id)),
  );
  const isWanted = (id: string) => isNew(id) && !shownAsRelated.has(id);
  const translated = isUnanswered
    ? []
    : await translatedGroups({ units, names, isWanted, lookup, order: state.order });
  const groups = await Promise.all(
    [...related, ...translated].map(async (group) => ({
      ...group,
      reviews: await showChosenThemes(group.reviews, state.chosen),
    })),
  );
  // A single word asks for no more than what stands in for it.
  if (isComplete(answer) || (terms.length === 1 && groups.length > 0)) return groups;
  const shown = [...answer.reviews, ...groups.flatMap(({ reviews }) => reviews)];
  const closest: ClosestQuery = {
    terms: withWholeNames(dividedTerms(terms), joinTerms),
    asking: askingTerms(state.query, terms),
    names,
    languages,
    isWanted: (id) => wanted.has(id),
    lookup,
    manifest: await vocabulary.manifest(),
  };
  return [...groups, ...(await closestGroup(closest, shown))];
}
