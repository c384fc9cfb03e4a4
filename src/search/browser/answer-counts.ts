import type { Answer, Search } from '../answering/search.ts';
import type { SearchState } from '../answering/search-state.ts';
import { requireElement } from '../browser-shared/elements.ts';
import type { PendingRequest } from '../browser-shared/latest-request.ts';
import type { FacetCounts } from '../facets/facet-counts.ts';
import { isAnyChosen } from '../facets/is-any-chosen.ts';
import { inTime } from '../loading/fetch-file.ts';
import type { WiderGroup } from '../wider/wider-group.ts';
import { showFacetCounts } from './facet-count-labels.ts';

/** An answer, and what it answers. */
interface Counted {
  readonly answer: Answer;
  readonly state: SearchState;
  readonly search: Search;
  readonly request: PendingRequest;
}

const reviewsOf = (groups: readonly WiderGroup[]) =>
  groups.flatMap((group) => ('reviews' in group ? group.reviews : []));

/**
 * Counts the reviews that filters narrow: those of the exact answer and those of the groups beyond it,
 * whatever is chosen. Of closest passages, filters find others. If nothing is chosen and all these
 * reviews have been read to be shown, their own facts are counted: the facet table, which grows with the
 * archive, need not be fetched.
 *
 * @param beyondAll finds the groups beyond the answer without what is chosen
 * @returns undefined if there are no reviews
 */
async function answerCounts(
  { answer, state, search }: Counted,
  groups: readonly WiderGroup[],
  beyondAll: () => Promise<readonly WiderGroup[]>,
): Promise<FacetCounts | undefined> {
  const isNarrowed = isAnyChosen(state.chosen);
  const beyond = reviewsOf(isNarrowed ? await beyondAll() : groups);
  const ids = [...answer.matching, ...beyond.map(({ indexed }) => indexed.id)];
  if (ids.length === 0) return undefined;
  const read = new Map(
    [...answer.reviews, ...beyond].map(({ indexed }) => [indexed.id, indexed] as const),
  );
  const areRead = !isNarrowed && ids.every((id) => read.has(id));
  return search.counts(ids, state.chosen, areRead ? [...read.values()] : undefined);
}

/** Shows how many reviews of the whole archive have each value of each facet, where the page has that. */
export const showArchiveCounts = () => showFacetCounts((_facet, _value, inArchive) => inArchive);

/** Offers names that the reviews of an answer have. The counts stand without them. */
async function offerNames(
  facets: HTMLElement,
  counts: FacetCounts,
  { vocabulary }: Search,
  request: PendingRequest,
): Promise<void> {
  try {
    const { offerFound } = await inTime(import('./found-values.ts'));
    await offerFound(facets, counts, vocabulary, request);
  } catch (error) {
    console.error(error);
  }
}

/** Shows how many reviews there would be with each value of each facet, and offers names found. */
export async function showAnswerCounts(
  counted: Counted,
  groups: readonly WiderGroup[],
  beyondAll: () => Promise<readonly WiderGroup[]>,
): Promise<void> {
  const { request, search } = counted;
  const show = (counts?: FacetCounts) => {
    // A count of the reviews read has no values that none of them has.
    if (!request.isStale())
      showFacetCounts((facet, value) => counts && (counts[facet]?.[value] ?? 0));
  };
  try {
    const counts = await answerCounts(counted, groups, beyondAll);
    const facets = requireElement(document, '.facets', HTMLElement);
    if (counts && facets.querySelector('[data-has-more]')) {
      await offerNames(facets, counts, search, request);
    }
    show(counts);
  } catch (error) {
    // The results do not depend on the counts.
    show();
    throw error;
  }
}
