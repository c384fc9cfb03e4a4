/**
 * How long a browser may have no time for a task that waits until it is idle, in milliseconds. Chromium can wait for a
 * frame that it has announced and never draws.
 */
const patience = 2000;

/** Runs a task once the browser is idle, or at once if the browser cannot say when it is. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: patience });
  else task();
}
