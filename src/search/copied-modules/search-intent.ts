/** Moves the focus to a search box when `/`, Ctrl K or ⌘ K is pressed anywhere on its page. */
export function listenForHotkeys(field: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    const isHotkey =
      event.ctrlKey || event.metaKey
        ? /^k$/i.test(event.key)
        : // Fields need the key themselves.
          event.key === '/' &&
          !event.altKey &&
          !document.activeElement?.matches('input, textarea, select');
    if (!isHotkey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/**
 * Calls a function whenever the reader focuses an element, points at it or types in it: what failed to load the
 * first time is tried again.
 */
export function onIntent(element: HTMLElement, listener: () => unknown): void {
  for (const type of ['focusin', 'pointerenter', 'input']) element.addEventListener(type, listener);
  if (element.matches(':focus-within')) listener();
}
