/**
 * Lets the arrow keys, Home and End move the focus among the links of results. Escape, or the up
 * arrow on the first link, moves it back to the search box, and the down arrow on their heading to the
 * first.
 */
export function listenForResultKeys(
  field: HTMLInputElement,
  heading: HTMLElement,
  list: HTMLElement,
): void {
  const links = () => [...list.querySelectorAll('a')];
  const targets = new Map<string, (current: number) => number>([
    ['ArrowDown', (current) => current + 1],
    ['ArrowUp', (current) => current - 1],
    ['Home', () => 0],
    ['End', () => links().length - 1],
    ['Escape', () => -1],
  ]);
  list.addEventListener('keydown', (event) => {
    const current = event.target instanceof HTMLAnchorElement ? links().indexOf(event.target) : -1;
    if (current < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = targets.get(event.key)?.(current);
    if (target === undefined) return;
    event.preventDefault();
    (target < 0 ? field : links()[target])?.focus();
  });
  heading.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    links()[0]?.focus();
  });
}
