// The package comes without types. These cover the part of it that the archive uses.
declare module 'subset-font' {
  /** Reduces a font to the glyphs of a text and to some of its OpenType features. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2'; readonly keepFeatures: readonly string[] },
  ): Promise<Buffer>;
}
