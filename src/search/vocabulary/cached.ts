/**
 * A function that makes something once and keeps it, unless that fails: then it is made anew when it
 * is next asked for.
 */
export function cached<Made>(make: () => Promise<Made>): () => Promise<Made> {
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
