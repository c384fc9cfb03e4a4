/** A work of others, or this project’s own code, that is part of the site. */
export interface ShippedWork {
  readonly name: string;
  /** What the site does with it. */
  readonly use: string;
  /** The npm package that it comes from, and in it the file with its licence; undefined for this project’s code. */
  readonly source?: { readonly package: string; readonly licence: string };
}

/** Everything in the site that has a licence, but the reviews: the rights in them stay with their authors. */
export const shippedWorks: readonly ShippedWork[] = [
  {
    name: 'The code of the site',
    use: 'Style sheets and scripts.',
  },
  {
    name: 'Pagefind',
    use: 'A part of the search, unchanged.',
    source: { package: 'pagefind', licence: 'LICENSE/LICENSE' },
  },
  {
    name: 'Source Serif 4',
    use: 'The typeface of texts, reduced to the characters of the site and renamed, since the name “Source” is reserved.',
    source: { package: '@expo-google-fonts/source-serif-4', licence: 'LICENSE_FONT' },
  },
  {
    name: 'League Gothic',
    use: 'The typeface of titles, reduced to the characters of the site.',
    source: { package: '@expo-google-fonts/league-gothic', licence: 'LICENSE_FONT' },
  },
];
