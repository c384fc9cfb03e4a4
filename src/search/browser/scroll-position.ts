/** How long to wait for the end of scrolling, in milliseconds. */
const delay = 150;

/** What the entry of the history keeps. */
function keptState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function keptPlace(): number | undefined {
  const { top } = keptState();
  return typeof top === 'number' ? top : undefined;
}

/** Where to scroll once the results are there, if the reader returns to them. */
let awaited = keptPlace();

/** The address of the link that the reader followed from here, if they return by the history. */
function followedLink(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  const isReturn =
    navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
  const { link } = keptState();
  return isReturn && typeof link === 'string' ? link : undefined;
}

/** The link that gets the focus once the results are there. */
let awaitedLink = followedLink();

/** Whether the focus will return to the link that the reader followed. */
export function willRestoreFocus(): boolean {
  return awaitedLink !== undefined;
}

/** Returns the focus to the link that was followed. The page stays where it is. */
function restoreFocus(): void {
  const links = [...document.querySelectorAll('main a')];
  const link = links.find((each) => each.getAttribute('href') === awaitedLink);
  if (link instanceof HTMLElement && document.activeElement === document.body) {
    link.focus({ preventScroll: true });
  }
  awaitedLink = undefined;
}

let timer: ReturnType<typeof setTimeout> | undefined;

function keep(): void {
  clearTimeout(timer);
  // Until the results are there, the page is shorter than it was.
  if (awaited === undefined) history.replaceState({ ...keptState(), top: scrollY }, '');
}

/**
 * Keeps the place on the page with its entry in the history. Results arrive later than browsers
 * restore it.
 */
export function keepScrollPosition(): void {
  history.scrollRestoration = 'manual';
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(keep, delay);
    },
    { passive: true },
  );
  document.addEventListener(
    'click',
    ({ target }) => {
      keep();
      const link = target instanceof Element && target.closest('main a')?.getAttribute('href');
      if (link) history.replaceState({ ...keptState(), link }, '');
    },
    { capture: true },
  );
  addEventListener('popstate', () => {
    clearTimeout(timer);
    awaited = keptPlace() ?? 0;
  });
  // A reader who scrolls in the meantime wants to be elsewhere.
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    addEventListener(
      type,
      () => {
        awaited = undefined;
        awaitedLink = undefined;
      },
      { passive: true },
    );
  }
}

/**
 * Scrolls to where the reader was, as soon as the page is long enough, and once more when all is
 * there. Then the link that they followed gets the focus.
 */
export function restoreScrollPosition(isComplete: boolean): void {
  if (isComplete) restoreFocus();
  const longest = document.documentElement.scrollHeight - innerHeight;
  if (awaited === undefined || (awaited > longest && !isComplete)) return;
  scrollTo({ top: awaited, behavior: 'instant' });
  if (isComplete) awaited = undefined;
}
