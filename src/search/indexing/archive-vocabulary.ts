import { orders } from '../../archive/lists/order-names.ts';
import { isSmallArchive } from '../../archive/reviews/archive-size.ts';
import { withoutMarks } from '../../i18n/fallback-marks.ts';
import { labelled } from '../../presentation/theme-labels.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import type { Theme } from '../../schema/theme.ts';
import type { Translation } from '../../schema/translation.ts';
import { paths } from '../../site/addresses.ts';
import { writeReviews } from '../engine/indexed-review.ts';
import type { Label } from '../vocabulary/manifest.ts';
import { facetValues } from './facet-values.ts';
import type { VocabularyFile } from './hashed-files.ts';
import { indexedReviews } from './indexed-reviews.ts';
import { indexedText } from './indexed-texts.ts';
import { numberingOf } from './name-numbering.ts';
import { namesOf } from './names.ts';
import { otherLabels } from './other-labels.ts';
import { asNumbered, ranksIn } from './sort-values.ts';
import type { IndexedText } from './text-words.ts';
import { translationRows } from './translation-rows.ts';
import { vocabularyFiles } from './vocabulary-files.ts';

/** The records that the vocabulary is built from. */
export interface SearchedRecords {
  readonly reviews: readonly Review[];
  readonly people: readonly Person[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
  readonly translations: readonly Translation[];
}

/** The labels of themes in some languages. */
export function labelsOf(themes: readonly Theme[], languages: readonly string[]): Label[] {
  return themes.flatMap((theme) =>
    languages.map((language) => ({
      theme: theme.id,
      language,
      label: withoutMarks(labelled(theme, language).label),
    })),
  );
}

/**
 * The vocabulary of an archive, as files.
 *
 * @param languages the languages of the interface: every theme has a label in each
 * @param texts the texts of the reviews, if they were read before
 */
export function archiveVocabulary(
  { reviews, people, themes, films, translations }: SearchedRecords,
  languages: readonly string[],
  texts: readonly IndexedText[] = reviews.map(indexedText),
): VocabularyFile[] {
  const labels = labelsOf(themes, languages);
  const numbered = asNumbered(reviews);
  const isSmall = isSmallArchive(reviews);
  return vocabularyFiles(
    texts,
    namesOf({ reviews, people, films }),
    [...labels, ...otherLabels(labels, translations)],
    numbered.map(facetValues),
    [(words) => translationRows(translations, texts, words)],
    isSmall ? writeReviews(indexedReviews(reviews, films, people)) : undefined,
    // The texts of a small archive tell these themselves.
    new Map(isSmall ? [] : orders.map((order) => [order, ranksIn(order, numbered)])),
    numberingOf(numbered.map(({ slug }) => paths.review(slug))),
  );
}
