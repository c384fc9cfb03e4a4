/** Whether keys that are typed somewhere are text there. */
function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** Lets `/` and Ctrl or ⌘ K go to a search box from anywhere on its page. */
export function listenForHotkeys(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const hasCommand = event.ctrlKey || event.metaKey;
    const isCommand = hasCommand && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !hasCommand && !event.altKey && !takesText(event.target);
    if (!isCommand && !isSlash) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** Calls a function at the first sign that someone will search: the focus, or a pointer, a finger among them. */
export function atFirstSign(element: HTMLElement, prepare: () => void): void {
  let isKnown = false;
  const onSign = () => {
    if (!isKnown) prepare();
    isKnown = true;
  };
  for (const sign of ['focusin', 'pointerenter']) element.addEventListener(sign, onSign);
  if (element.contains(document.activeElement)) onSign();
}
