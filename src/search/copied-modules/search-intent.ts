/** Whether an element handles the keys that are typed in it. */
function handlesKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** Moves the focus to a search box when `/`, Ctrl K or ⌘ K is pressed anywhere on its page. */
export function listenForHotkeys(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const hasCommand = event.ctrlKey || event.metaKey;
    const isCommand = hasCommand && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !hasCommand && !event.altKey && !handlesKeys(event.target);
    if (!isCommand && !isSlash) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** Calls a function once, as soon as the reader focuses an element or points at it. */
export function onIntent(element: HTMLElement, listener: () => void): void {
  let isCalled = false;
  const call = () => {
    if (!isCalled) listener();
    isCalled = true;
  };
  for (const type of ['focusin', 'pointerenter']) element.addEventListener(type, call);
  if (element.contains(document.activeElement)) call();
}
