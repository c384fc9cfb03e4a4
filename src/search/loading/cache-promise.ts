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

/** Returns the value of a key, made on first use. If that fails, the next use tries again. */
export function cachedByKey<Value>(
  cache: Map<string, () => Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = cache.get(key) ?? cachePromise(make);
  cache.set(key, value);
  return value();
}
