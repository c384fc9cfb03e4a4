import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../src/site/copied-modules/when-idle.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser that is never idle, but keeps to the timeout that a task sets. */
function neverIdle(task: () => void, options?: IdleRequestOptions): number {
  if (options?.timeout !== undefined) setTimeout(task, options.timeout);
  return 0;
}

test('a browser that never says that it is idle runs the task all the same, after a while', () => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { requestIdleCallback: neverIdle });
  vi.stubGlobal('requestIdleCallback', neverIdle);
  const task = vi.fn();
  whenIdle(task);
  expect(task).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(task).toHaveBeenCalledOnce();
});

test('a browser that cannot say when it is idle runs the task at once', () => {
  vi.stubGlobal('window', {});
  const task = vi.fn();
  whenIdle(task);
  expect(task).toHaveBeenCalledOnce();
});
