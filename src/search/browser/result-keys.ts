/**
 * Lets the arrow keys go among the links of results, Home and End to the first and last of them, and
 * up from the first, or Escape, back to the box.
 */
export function moveAmongResults(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll('a')];
  const places = new Map<string, (at: number) => number>([
    ['ArrowDown', (at) => at + 1],
    ['ArrowUp', (at) => at - 1],
    ['Home', () => 0],
    ['End', () => links().length - 1],
  ]);
  list.addEventListener('keydown', (event) => {
    const at = event.target instanceof HTMLAnchorElement ? links().indexOf(event.target) : -1;
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = event.key === 'Escape' ? -1 : places.get(event.key)?.(at);
    if (to === undefined) return;
    event.preventDefault();
    (to < 0 ? field : links()[to])?.focus();
  });
}
