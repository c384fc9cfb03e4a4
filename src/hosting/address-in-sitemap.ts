/**
 * The address for which a site was built, with a slash at its end: that of the first sitemap which its index names.
 *
 * @param index the text of `sitemap-index.xml`
 * @returns undefined if it names none
 */
export function addressInSitemap(index: string): URL | undefined {
  const [, first] = /<loc>([^<]+)<\/loc>/.exec(index) ?? [];
  return first !== undefined && URL.canParse(first) ? new URL('./', first) : undefined;
}
