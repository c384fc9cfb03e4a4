/**
 * A function that computes its value for each string once, and keeps it as long as the process runs. It is for what
 * takes long, such as making an object of `Intl`, and is asked for again and again. A module that scripts of pages
 * import marks a call of it as pure, so that scripts that do not need it leave it out.
 */
export function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
