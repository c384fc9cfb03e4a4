import { x } from 'xastscript';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import { queryParameter } from '../../site/copied-modules/query-parameter.ts';
import { xmlDocument } from '../xml-document.ts';

/** Maximum length of the short name, in characters. */
const longestShortName = 16;

/**
 * The description of the search by which browsers can offer it among their own: OpenSearch 1.1
 * (https://github.com/dewitt/opensearch).
 */
export function searchDescription(language: string): string {
  const { archiveName, archiveDescription, searchPage } = stringsFor(language);
  const search = wholeAddress(paths.search(language));
  const icon = wholeAddress('favicon.svg');
  return xmlDocument(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', archiveName.slice(0, longestShortName)),
      x('LongName', searchPage.label),
      x('Description', archiveDescription),
      x('Url', {
        type: 'text/html',
        method: 'get',
        template: `${search}?${queryParameter}={searchTerms}`,
      }),
      x('Image', { type: 'image/svg+xml' }, icon),
      x('Language', language),
      x('InputEncoding', 'UTF-8'),
    ]),
  );
}
