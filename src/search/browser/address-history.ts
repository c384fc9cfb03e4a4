import { queryParameter } from '../../site/copied-modules/query-parameter.ts';

/** Returns the address of this page with parameters. */
export function addressWith(parameters: string): string {
  return location.pathname + (parameters && `?${parameters}`);
}

/** Returns the query in parameters. */
function queryIn(parameters: URLSearchParams): string {
  // An empty query is not written into an address.
  return parameters.get(queryParameter) ?? '';
}

/**
 * Keeps the address of a search page up to date. While a query is being typed, each version
 * replaces the one before; finished queries and choices stay in the history, so Back returns to
 * them.
 */
export class AddressHistory {
  #isFinished = true;

  /** The parameters of the address. */
  get parameters(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /**
   * Writes parameters into the address.
   *
   * @param isTyping whether the query is still being typed
   */
  write(parameters: string, isTyping: boolean): void {
    if (parameters === this.parameters.toString()) return;
    const before = queryIn(this.parameters);
    const query = queryIn(new URLSearchParams(parameters));
    const isSameQuery = query.startsWith(before) || before.startsWith(query);
    const isReplaced = isTyping && isSameQuery && !this.#isFinished;
    history[isReplaced ? 'replaceState' : 'pushState'](null, '', addressWith(parameters));
    this.#isFinished = !isTyping;
  }

  /** Keeps the current query in the history: the next one is added instead of replacing it. */
  finish(): void {
    this.#isFinished = true;
  }
}
