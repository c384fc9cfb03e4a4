/** The address of this page with parameters. */
export function addressOf(parameters: string): string {
  return location.pathname + (parameters && `?${parameters}`);
}

/**
 * Keeps what a search page shows in its address. A query that is still being written replaces itself;
 * one that was finished, and whatever is chosen, stays in the history, so that Back returns to it.
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
   * @param isTyping whether they differ from the last ones by a query that is still being written
   */
  write(parameters: string, isTyping: boolean): void {
    if (parameters === this.parameters.toString()) return;
    const [before, query] = [this.parameters, new URLSearchParams(parameters)].map(
      (each) => each.get('q') ?? '',
    );
    const address = addressOf(parameters);
    const goesOn = query?.startsWith(before ?? '') || before?.startsWith(query ?? '');
    if (isTyping && goesOn && !this.#isFinished) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isFinished = !isTyping;
  }

  /** Says that the query in the address is finished: the next one does not replace it. */
  finish(): void {
    this.#isFinished = true;
  }
}
