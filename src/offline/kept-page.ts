/** What a list says of a page. */
export interface KeptPage {
  readonly title: string;
  /** The language of its interface. */
  readonly language: string;
}

/** The characters that the site's pages write as entities in texts. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/**
 * Reads the title and the language of a page from its HTML, as the site writes it. Browsers that require Trusted Types
 * let no script parse HTML.
 *
 * @returns undefined for a page that nobody looks for: it leads elsewhere, or only says that there is no network
 */
export function keptPage(html: string): KeptPage | undefined {
  const [, language] = /<html lang="?([\w-]+)/.exec(html) ?? [];
  const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
  const isPassing = /http-equiv="?refresh|class="kept-pages"/.test(html);
  if (language === undefined || title === undefined || isPassing) return undefined;
  return {
    language,
    title: title.replace(/&\w+;|&#\d+;/g, (entity) => entities[entity] ?? entity),
  };
}

/**
 * The title of a page without the name of the archive, if it ends with it.
 *
 * @param other the title of a page that ends with the name
 */
export function titleWithoutArchive(title: string, other: string): string {
  const [ending = ''] = / · [^·]+$/.exec(other) ?? [];
  return title.endsWith(ending) ? title.slice(0, title.length - ending.length) : title;
}
