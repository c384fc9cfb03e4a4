/** The name of a field by its path. Items of a list are counted from 1: `corrections.1.reads`. */
export function fieldName(path: readonly PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
}

/** The value at a path of a record, or undefined if there is none. */
export function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner instanceof Object ? Reflect.get(inner, step) : undefined),
    record,
  );
}
