/** How long readers wait for an answer before they are told to, in milliseconds. */
const patience = 200;

/** A request, from its start until its answer is shown. */
export interface PendingRequest {
  /** Whether a newer request has replaced this one: its answer must not be shown. */
  readonly isStale: () => boolean;
  /** Ends the wait for an answer. */
  readonly settle: () => void;
}

/** Keeps track of which request is the latest, and tells the reader to wait if none is answered. */
export class LatestRequest {
  #latest = 0;
  #onWait: () => void = () => undefined;
  /** Counts how long no request was answered: newer requests do not start it again. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWaitLong = false;

  /** @param onWait called with the latest request once the reader has waited a while for an answer */
  start(onWait: (request: PendingRequest) => void): PendingRequest {
    this.#latest += 1;
    const number = this.#latest;
    const isStale = () => number !== this.#latest;
    const settle = () => {
      if (!isStale()) this.#endWait();
    };
    const request = { isStale, settle };
    this.#onWait = () => onWait(request);
    if (this.#isWaitLong) onWait(request);
    this.#timer ??= setTimeout(() => {
      this.#isWaitLong = true;
      this.#onWait();
    }, patience);
    return request;
  }

  /** Makes the latest request stale. */
  cancel(): void {
    this.#latest += 1;
    this.#endWait();
  }

  #endWait(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isWaitLong = false;
  }
}
