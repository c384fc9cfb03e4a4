import { languageName } from '../archive/language.ts';
import type { IndexFacet } from '../archive/listing.ts';
import { formatValue } from '../archive/rating.ts';
import { stringsFor } from './interfaces.ts';
import { phrase } from './phrases.ts';

/** The heading of a list of the index: what it is narrowed to, in a language of the interface. */
export function listHeading(facet: IndexFacet | undefined, language: string): string {
  const strings = stringsFor(language).index;
  switch (facet?.kind) {
    case 'language':
      return phrase(strings.inLanguage, { language: languageName(facet.value, language) });
    case 'rating':
      return phrase(strings.rated, { rating: formatValue(facet.value, language) });
    case undefined:
      return strings.title;
  }
}
