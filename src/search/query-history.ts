/** How long a query rests before it counts as one to come back to, in milliseconds. */
const rest = 1000;

/**
 * Keeps the query in the page's address. A query that is still being written replaces itself; one
 * that was finished, or has rested, stays in the history, so that Back returns to it.
 */
export class QueryHistory {
  #finished = true;
  #timer: number | undefined;

  /** The query in the address, or '' where there is none. */
  get query(): string {
    return new URLSearchParams(location.search).get('q') ?? '';
  }

  /** Writes a query into the address. */
  write(query: string): void {
    const before = this.query;
    if (query === before) return;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    const goesOn = query.startsWith(before) || before.startsWith(query);
    if (this.#finished || !goesOn) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#finished = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.finish(), rest);
  }

  /** Says that the query in the address is finished: the next one does not replace it. */
  finish(): void {
    clearTimeout(this.#timer);
    this.#finished = true;
  }
}
