import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { type Path, paths, wholeAddress } from '../../site/addresses.ts';
import { queryParameter } from '../../site/copied-modules/query-parameter.ts';

/**
 * The site, with the address that searches it.
 *
 * @param page the page that is shown as its home page, if it has an address of its own
 */
export function siteData(language: string, page?: Path): WebSite {
  const { archiveName } = stringsFor(language);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: `${wholeAddress(paths.search(language))}?${queryParameter}={${queryParameter}}`,
    'query-input': `required name=${queryParameter}`,
  };
  return {
    '@type': 'WebSite',
    name: archiveName,
    url: wholeAddress(paths.home(language)),
    inLanguage: language,
    ...(page === undefined ? {} : { hasPart: { '@type': 'WebPage', url: wholeAddress(page) } }),
    potentialAction: search,
  };
}
