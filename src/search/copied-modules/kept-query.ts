/** What is kept of a search box with its page, in the history of the browser. */
const name = 'typed';

/** Keeps what was typed in the search box of this page, for a reader who comes back by the history. */
export function keepQuery(typed: string): void {
  // Without anything kept, a page needs no script to restore it.
  if (typed !== '' || history.state) history.replaceState(typed && { [name]: typed }, '');
}

/** Returns what is kept, or an empty text. */
export function keptQuery(): string {
  const state: unknown = history.state;
  const typed: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
  return typeof typed === 'string' ? typed : '';
}
