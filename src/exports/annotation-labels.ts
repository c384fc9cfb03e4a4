import { stringsFor } from '../i18n/interface-languages.ts';
import { ratingLabel } from '../presentation/rating-label.ts';
import { themesByLabel } from '../presentation/theme-labels.ts';
import type { Theme } from '../schema/theme.ts';
import { site } from '../site/settings.ts';
import type { AnnotationLabels } from './annotations.ts';

/** What annotations say, in the language of the interface at the root. */
export function annotationLabels(themes: readonly Theme[]): AnnotationLabels {
  const language = site.rootLanguage;
  const { archiveName, passages } = stringsFor(language);
  const labels = new Map(themesByLabel(themes, language).map(({ id, label }) => [id, label]));
  return {
    language,
    archiveName,
    theme: (id) => labels.get(id) ?? id,
    stance: (stance) => passages.judgement[stance],
    rating: (rating) => {
      const { value, whose } = ratingLabel(rating, language);
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
