/**
 * How long the longest task was for which a page answered nothing else, of those that ended after a
 * moment; 0 where none took as long as a browser keeps record of. This runs in the page: it can use
 * nothing from outside.
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
