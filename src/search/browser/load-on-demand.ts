import type { PendingRequest } from '../browser-shared/latest-request.ts';
import { inTime } from '../loading/fetch-file.ts';

// Scripts for what few answers show. If one does not arrive, the answer stands without it.

/** Loads something to show, or shows nothing in its place. */
async function shownOnDemand<Shown>(
  load: () => Promise<readonly Shown[]>,
): Promise<readonly Shown[]> {
  try {
    return await inTime(load());
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** Creates the sections with passages on the themes that a query names: see `theme-results.ts`. */
export const themeResultsOnDemand = (
  ...values: Parameters<typeof import('./theme-results.ts').namedThemeResults>
) =>
  values[0].length === 0
    ? []
    : shownOnDemand(async () => (await import('./theme-results.ts')).namedThemeResults(...values));

/** Finds what a query has besides absent words: see `known-terms.ts`. */
export const knownTermsOnDemand = (
  ...values: Parameters<typeof import('./known-terms.ts').knownTerms>
) =>
  values[0].query.absent.length === 0
    ? []
    : shownOnDemand(async () => (await import('./known-terms.ts')).knownTerms(...values));

/** Creates the buttons that remove what is chosen: see `filter-chips.ts`. */
export const filterChipsOnDemand = (
  isChosen: boolean,
  ...values: Parameters<typeof import('./filter-chips.ts').filterChips>
) =>
  isChosen
    ? shownOnDemand(async () => (await import('./filter-chips.ts')).filterChips(...values))
    : [];

/** Shows how many reviews of an answer have each value of each facet: see `answer-counts.ts`. */
export async function answerCountsOnDemand(
  ...values: Parameters<typeof import('./answer-counts.ts').showAnswerCounts>
): Promise<void> {
  try {
    const { showAnswerCounts } = await inTime(import('./answer-counts.ts'));
    await showAnswerCounts(...values);
  } catch (error) {
    console.error(error);
  }
}

/** Shows how many reviews of the archive have each value of each facet, unless something has been asked meanwhile. */
export async function archiveCountsOnDemand({ isStale }: PendingRequest): Promise<void> {
  try {
    const { showArchiveCounts } = await inTime(import('./answer-counts.ts'));
    if (!isStale()) showArchiveCounts();
  } catch (error) {
    console.error(error);
  }
}
