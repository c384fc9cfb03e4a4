// The package brings no types; these are of what the archive uses of it.
declare module 'subset-font' {
  /**
   * A font that has no more than the glyphs of a text.
   *
   * @param options.keepFeatures the OpenType features that stay; all where it is left out
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2'; readonly keepFeatures: readonly string[] },
  ): Promise<Buffer>;
}
