/**
 * The duration of the longest task that ended after a moment, in milliseconds. Meanwhile, the page
 * could not respond. Browsers report only tasks of 50 ms or more; if there was none, it is 0. This
 * runs in the page, so it cannot use anything from outside.
 *
 * @param since the moment, in milliseconds since 1970
 */
export function longestTaskInPage(since: number): Promise<number> {
  return new Promise((resolve) => {
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => {
      observer.disconnect();
      const later = tasks.filter(
        ({ startTime, duration }) => performance.timeOrigin + startTime + duration > since,
      );
      resolve(Math.max(0, ...later.map(({ duration }) => duration)));
    }, 50);
  });
}
