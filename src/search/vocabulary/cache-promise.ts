/**
 * Returns a function that calls another on its first call and returns the same promise from then
 * on. If the promise is rejected, the next call tries again.
 */
export function cachePromise<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let cached: Promise<Value> | undefined;
  return () => {
    if (cached) return cached;
    const made = make();
    cached = made;
    made.catch(() => {
      cached = undefined;
    });
    return made;
  };
}
