/** A pointer that is no finger: a focused field makes no keyboard appear. */
const precisePointer = '(hover: hover) and (pointer: fine)';

/**
 * Moves the focus, unless the reader has, to where they go on: to the heading of the results, or to
 * the field of a page that nothing was asked for.
 */
export function focusOnArrival(field: HTMLInputElement, heading: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  if (location.search !== '') heading.focus({ preventScroll: true });
  else if (matchMedia(precisePointer).matches) field.focus({ preventScroll: true });
}
