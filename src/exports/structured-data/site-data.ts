import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';

/** The name of the parameter of the search page. */
const query = 'q';

/** The site, with the address that searches it. */
export function siteData(language: string): WebSite {
  const { archiveName } = stringsFor(language);
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: `${wholeAddress(paths.search(language))}?${query}={${query}}`,
    'query-input': `required name=${query}`,
  };
  return {
    '@type': 'WebSite',
    name: archiveName,
    url: wholeAddress(paths.home(language)),
    inLanguage: language,
    potentialAction: search,
  };
}
