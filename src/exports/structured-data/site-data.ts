import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import { queryParameter } from '../../site/copied-modules/query-parameter.ts';

/** The site, with the address that searches it. */
export function siteData(language: string): WebSite {
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
    potentialAction: search,
  };
}
