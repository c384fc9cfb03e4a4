import type { AnnotationWords } from '../archive/annotations.ts';
import type { Theme } from '../schema/theme.ts';
import { site } from '../site.ts';
import { stringsFor } from './interfaces.ts';
import { ratingWords } from './rating-words.ts';
import { themesByLabel } from './theme-labels.ts';

/** What annotations say, in the language of the interface at the root. */
export function annotationWords(themes: readonly Theme[]): AnnotationWords {
  const language = site.rootLanguage;
  const { archiveName, passages } = stringsFor(language);
  const labels = new Map(themesByLabel(themes, language).map(({ id, label }) => [id, label]));
  return {
    language,
    archiveName,
    theme: (id) => labels.get(id) ?? id,
    stance: (stance) => passages.judgement[stance],
    rating: (rating) => {
      const { value, whose } = ratingWords(rating, language);
      return `${value}, ${whose}`;
    },
  };
}

/** Annotations as a file: JSON-LD, as the Web Annotation Protocol serves it. */
export function annotationResponse(annotations: object): Response {
  const type = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
  return new Response(`${JSON.stringify(annotations, undefined, 2)}\n`, {
    headers: { 'content-type': type },
  });
}
