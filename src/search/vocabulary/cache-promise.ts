/**
 * Returns a function that makes something on its first call and returns the same promise from then
 * on. If that fails, the next call tries again.
 */
export function cachePromise<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    if (made) return made;
    const own = make();
    made = own;
    own.catch(() => {
      made = undefined;
    });
    return own;
  };
}
