/** How long a message waits for the next before screen readers hear it, in milliseconds. */
const delay = 600;

/** Returns a function that announces messages in a live region: the last of several in a row. */
export function announcer(region: HTMLElement): (message: string) => void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      region.textContent = message;
    }, delay);
  };
}
