/**
 * A function that computes its value for each string once: making an object of `Intl` takes long, and pages
 * need the same few again and again.
 */
export function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}
