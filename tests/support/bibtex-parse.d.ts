declare module '@orcid/bibtex-parse-js' {
  /** The entries of a BibTeX file. */
  export function toJSON(bibtex: string): readonly {
    readonly citationKey: string;
    readonly entryType: string;
    readonly entryTags: Readonly<Record<string, string>>;
  }[];
}
