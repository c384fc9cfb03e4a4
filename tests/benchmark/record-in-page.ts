/** What to watch on a page while a reader types. */
export interface Watched {
  /** The selector of the element in which something appears. */
  readonly region: string;
  /** The selector of the elements within it that hold answers. */
  readonly answers: string;
  /** The selector of the results within the region. */
  readonly results: string;
}

/** What happened on a page. All times are in milliseconds since it was opened. */
export interface Recorded {
  /** When keys that type something were pressed. */
  readonly keys: number[];
  /** When the page had painted a change after the first key. */
  readonly changes: {
    readonly at: number;
    /** Whether an answer was among what changed. */
    readonly isAnswer: boolean;
    /** How many results were visible. */
    readonly results: number;
    /** Whether the visible text had changed since the first key. */
    readonly isTextNew: boolean;
  }[];
}

/** A recording that goes on until it is stopped. */
export interface Recording {
  readonly recorded: Recorded;
  readonly stop: () => void;
}

/**
 * Starts to record what a page shows while a reader types. This runs in the page, so it cannot use
 * anything from outside.
 */
export function recordInPage({ region, answers, results }: Watched): Recording {
  const watched = document.querySelector<HTMLElement>(region);
  if (!watched) throw new Error(`The page has no ${region}.`);
  const recorded: Recorded = { keys: [], changes: [] };
  const stopped = new AbortController();
  let before: string | undefined;
  let isTextNew = false;
  const countResults = () =>
    [...watched.querySelectorAll(results)].filter((each) => each.checkVisibility()).length;
  const isInAnswer = ({ target }: MutationRecord) =>
    target instanceof Element && target.closest(answers) !== null;
  const note = (isAnswer: boolean) => {
    isTextNew ||= watched.innerText !== before;
    const change = { isAnswer, results: countResults(), isTextNew };
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => recorded.changes.push({ at: performance.now(), ...change });
      port2.postMessage('painted');
    });
  };
  document.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key.length > 1) return;
      before ??= watched.innerText;
      recorded.keys.push(timeStamp);
    },
    { capture: true, signal: stopped.signal },
  );
  // A style may show something as soon as the field is no longer empty.
  document.addEventListener('input', () => note(false), { signal: stopped.signal });
  const observer = new MutationObserver((mutations) => {
    if (before !== undefined) note(mutations.some(isInAnswer));
  });
  observer.observe(watched, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
  const stop = () => {
    stopped.abort();
    observer.disconnect();
  };
  return { recorded, stop };
}
