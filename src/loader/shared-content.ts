/** An entry of a collection, as pages get it from Astro. */
export interface ContentEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly rendered?: { readonly html: string };
}

/** Collections by their names. The loaders and the pages of a build load modules separately, so this is global. */
declare global {
  var sharedContent: Map<string, ReadonlyMap<string, ContentEntry>> | undefined;
}

/** Shares a collection with the pages of this build, in the order in which Astro's own store has it. */
export function shareContent(collection: string, entries: readonly ContentEntry[]): void {
  const sorted = entries.toSorted((one, other) => one.id.localeCompare(other.id));
  globalThis.sharedContent ??= new Map();
  globalThis.sharedContent.set(collection, new Map(sorted.map((entry) => [entry.id, entry])));
}
