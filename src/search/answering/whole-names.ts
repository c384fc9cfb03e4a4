/**
 * Makes one term of the words of a person's name: most texts call people by one of them, which
 * should not count less than all.
 *
 * @param join makes one term, with the name as typed, of several
 */
export function withWholeNames<Each extends { readonly name?: string | undefined }>(
  terms: readonly Each[],
  join: (typed: string, words: readonly Each[]) => Each,
): readonly Each[] {
  return terms.flatMap((term) => {
    const { name } = term;
    const own = terms.filter((each) => each.name === name);
    if (name === undefined || own.length === 1) return term;
    return term === own[0] ? join(name, own) : [];
  });
}
