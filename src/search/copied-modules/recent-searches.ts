/** Where this device keeps recent searches, if the reader asks for it. */
const key = 'recent-searches';

/** Maximum number of searches kept. */
const maximum = 10;

/** Returns the recent searches, the last first, or nothing if they are not kept. */
export function recentSearches(): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!Array.isArray(kept)) return undefined;
    return kept.filter((each) => typeof each === 'string');
  } catch {
    // The browser allows no storage, or something else wrote there.
    return undefined;
  }
}

/** Keeps searches from now on, beginning with these. */
export function keepSearches(searches: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(searches.slice(0, maximum)));
  } catch {
    // Without storage, nothing is kept.
  }
}

/** Forgets all searches, and keeps none from now on. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage, nothing was kept.
  }
}

/** Adds a search to the recent ones, if these are kept. */
export function rememberSearch(typed: string): void {
  const query = typed.trim();
  const searches = recentSearches();
  if (!searches || query === '') return;
  keepSearches([query, ...searches.filter((each) => each !== query)]);
}
