/**
 * A function that makes something once and keeps it, unless that fails: then it is made anew when it
 * is next asked for.
 */
export function kept<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}
