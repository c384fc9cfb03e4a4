import { stringsFor } from '../i18n/interface-languages.ts';
import { ratingLabel } from '../presentation/rating-label.ts';
import { themesByLabel } from '../presentation/theme-labels.ts';
import { voiceLabel } from '../presentation/voice-label.ts';
import type { Theme } from '../schema/theme.ts';
import { site } from '../site/settings.ts';
import type { AnnotationLabels } from './annotations.ts';

/** The labels in annotations, in the root language of the site. */
export function annotationLabels(themes: readonly Theme[]): AnnotationLabels {
  const language = site.rootLanguage;
  const { archiveName, passages } = stringsFor(language);
  const labels = new Map(themesByLabel(themes, language).map(({ id, label }) => [id, label]));
  return {
    language,
    archiveName,
    theme: (id) => {
      const label = labels.get(id);
      if (label === undefined) throw new Error(`There is no theme ${id}.`);
      return label;
    },
    voice: (passage) => voiceLabel(passage, language),
    stance: (stance) => passages.judgement[stance],
    rating: (rating) => ratingLabel(rating, language),
  };
}
