declare module '@citation-js/core' {
  /** References, read from CSL-JSON or from a text in a format whose plug-in is loaded. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: Record<string, boolean> } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module '@citation-js/name' {
  /** Divides a name into its parts, by the rules of European names. */
  export function parse(name: string): Readonly<Record<string, string>>;
}
