import { readFileSync } from 'node:fs';
import { addressInSitemap } from './address-in-sitemap.ts';

/**
 * The address for which a site was built, with a slash at its end. Its sitemap has it.
 *
 * @param folder the URL of the built site, with a slash at its end
 * @throws {Error} if there is no built site
 */
export function builtAddress(folder: URL): URL {
  const sitemap = new URL('sitemap-index.xml', folder);
  let text: string;
  try {
    text = readFileSync(sitemap, 'utf8');
  } catch {
    throw new Error('The site has not been built yet. Run npm run build first.');
  }
  const address = addressInSitemap(text);
  if (!address) throw new Error('dist/sitemap-index.xml names no sitemap. Build again.');
  return address;
}

/**
 * What to say to someone who wants a configuration for another address than that of the built site.
 *
 * @param wanted the value of SITE_ADDRESS
 */
export function otherAddressWarning(built: URL, wanted: string | undefined): string | undefined {
  const plain = (address: string) => address.replace(/\/$/, '');
  if (!wanted || !URL.canParse(wanted)) return undefined;
  if (plain(new URL(wanted).href) === plain(built.href)) return undefined;
  return (
    `The site in dist was built for ${built}, and so is this configuration. ` +
    `For another address, build again: SITE_ADDRESS=${wanted} npm run build`
  );
}
