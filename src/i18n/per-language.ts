/** A function that calls another once per language, and caches the results. */
export function perLanguage<Value>(make: (language: string) => Value): (language: string) => Value {
  const cache = new Map<string, Value>();
  return (language) => {
    const cached = cache.get(language);
    if (cached !== undefined) return cached;
    const made = make(language);
    cache.set(language, made);
    return made;
  };
}
