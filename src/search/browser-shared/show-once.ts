import type { PendingRequest } from './latest-request.ts';

/**
 * How long results wait for what belongs above them, in milliseconds, so that nothing moves
 * afterwards; and how long an empty answer waits for what lies beyond it. Until then, it would be
 * untrue that nothing is there. A file that does not arrive ends that earlier.
 */
const patience = 300;
const patienceIfEmpty = 30_000;

/**
 * Returns a function that shows an answer once, unless its request is stale. It is called here if
 * the reader has waited long enough.
 *
 * @param isEmpty whether the exact answer is empty
 */
export function showOnce<Values extends readonly unknown[]>(
  isEmpty: boolean,
  request: PendingRequest,
  show: (...values: Partial<Values>) => void,
): (...values: Partial<Values>) => void {
  let isShown = false;
  const showUnlessShown = (...values: Partial<Values>) => {
    if (isShown || request.isStale()) return;
    isShown = true;
    request.settle();
    show(...values);
  };
  setTimeout(showUnlessShown, isEmpty ? patienceIfEmpty : patience);
  return showUnlessShown;
}
