/** A file of a search index. */
export interface IndexFile {
  /** Its path within the index's folder. */
  readonly path: string;
  readonly content: Uint8Array;
}
