/** How long a request may take before the reader is told to wait, in milliseconds. */
const patience = 400;

/** A request, from its start until its answer is shown. */
export interface PendingRequest {
  /** Whether a newer request has replaced this one: its answer must not be shown. */
  readonly isStale: () => boolean;
  /** Ends the wait for an answer. */
  readonly settle: () => void;
}

/** Keeps track of which request is the latest. */
export class LatestRequest {
  #latest = 0;

  /** @param onSlow called if the request is neither stale nor settled after a while */
  start(onSlow: () => void): PendingRequest {
    this.cancel();
    const number = this.#latest;
    const isStale = () => number !== this.#latest;
    const timer = setTimeout(() => {
      if (!isStale()) onSlow();
    }, patience);
    return { isStale, settle: () => clearTimeout(timer) };
  }

  /** Makes the latest request stale. */
  cancel(): void {
    this.#latest += 1;
  }
}
