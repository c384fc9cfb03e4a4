/** Maximum length of the title of a document. Search engines cut off longer titles. */
const maximumTitle = 70;

/**
 * The title of a document, followed by as many of the given additions as there is room for:
 * `“Cinematic adrenalin” · Whiplash · Verbatim`.
 */
export function documentTitle(title: string, additions: readonly (string | undefined)[]): string {
  return additions.reduce<string>((start, addition) => {
    const longer = `${start} · ${addition}`;
    return addition === undefined || longer.length > maximumTitle ? start : longer;
  }, title);
}
