/** What a host says of files that end in a certain way. */
export interface MediaType {
  /** The end of a path: an extension, or a whole name with the slash before it. */
  readonly suffix: string;
  /** The media type (RFC 2046), without a charset. */
  readonly type: string;
  /** Whether to add `charset=utf-8`: XML says itself how it is encoded, and JSON is always UTF-8. */
  readonly isText: boolean;
  /** Whether files become smaller when they are compressed. */
  readonly isCompressible: boolean;
}

const text = { isText: true, isCompressible: true } as const;
const data = { isText: false, isCompressible: true } as const;
const compressed = { isText: false, isCompressible: false } as const;

const page = { suffix: '.html', type: 'text/html', ...text } as const;

/** The types of all files of the site. Where several suffixes fit, the longest counts. */
export const mediaTypes: readonly MediaType[] = [
  page,
  { suffix: '.css', type: 'text/css', ...text },
  { suffix: '.js', type: 'text/javascript', ...text },
  { suffix: '.txt', type: 'text/plain', ...text },
  { suffix: '.md', type: 'text/markdown', ...text },
  { suffix: '.csv', type: 'text/csv', ...text },
  { suffix: '.bib', type: 'application/x-bibtex', ...text },
  { suffix: '.ris', type: 'application/x-research-info-systems', ...text },
  { suffix: '.json', type: 'application/json', ...data },
  { suffix: '/feed.json', type: 'application/feed+json', ...data },
  { suffix: '/citation.json', type: 'application/vnd.citationstyles.csl+json', ...data },
  { suffix: '.schema.json', type: 'application/schema+json', ...data },
  { suffix: '.jsonld', type: 'application/ld+json', ...data },
  { suffix: '.webmanifest', type: 'application/manifest+json', ...data },
  { suffix: '.xml', type: 'application/xml', ...data },
  // Browsers show application/atom+xml as source code or save it; feed readers take either.
  { suffix: '.atom', type: 'application/xml', ...data },
  { suffix: '.tei.xml', type: 'application/tei+xml', ...data },
  { suffix: '/opensearch.xml', type: 'application/opensearchdescription+xml', ...data },
  { suffix: '.svg', type: 'image/svg+xml', ...data },
  { suffix: '.png', type: 'image/png', ...compressed },
  { suffix: '.woff2', type: 'font/woff2', ...compressed },
  // Pagefind compresses its files itself.
  ...['.pagefind', '.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta'].map((suffix) => ({
    suffix,
    type: 'application/octet-stream',
    ...compressed,
  })),
];

/** The types that depend on the last extension of a path alone. */
export const typesByExtension = mediaTypes.filter(({ suffix }) => /^\.[^.]+$/.test(suffix));

/** The types of paths with a certain name, or with two extensions: hosts need a rule for each. */
export const typesByName = mediaTypes.filter((type) => !typesByExtension.includes(type));

/** The value of the Content-Type header. */
export const contentType = ({ type, isText }: MediaType) =>
  isText ? `${type}; charset=utf-8` : type;

/** The Content-Type of pages. */
export const pageType = contentType(page);

/**
 * The type of a file.
 *
 * @param path from the site's base or its host's root, without a query; a folder has the type of its index
 * @returns undefined if no suffix fits
 */
export function mediaTypeOf(path: string): MediaType | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return mediaTypes
    .filter(({ suffix }) => `/${file}`.endsWith(suffix))
    .sort((one, other) => other.suffix.length - one.suffix.length)[0];
}
