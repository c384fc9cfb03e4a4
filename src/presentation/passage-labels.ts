import { locators } from '../archive/text/locators.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';
import type { LabelledTheme } from './theme-labels.ts';
import { voiceLabel } from './voice-label.ts';

/**
 * The labels of some themes, such as `Music · Tension`. Without themes, `The film as a whole`. No comma
 * separates them, because a label may contain one: `Editing, camera and rhythm`.
 */
export function themesInWords(
  { themes }: { readonly themes: readonly string[] },
  labelled: readonly LabelledTheme[],
  language: string,
): string {
  const labels = labelled.filter(({ id }) => themes.includes(id)).map(({ label }) => label);
  if (labels.length === 0) return stringsFor(language).passages.wholeFilm;
  return labels.join(' · ');
}

/** The position of a passage, such as `Paragraph 3b` for the second passage of its paragraph. */
export function placeInWords({ id }: Passage, { passages }: Review, language: string): string {
  const locator = locators(passages).find(({ item }) => item.id === id);
  if (!locator) throw new Error(`The review has no passage ${id}.`);
  const number = `${locator.paragraph}${locator.letter}`;
  return phrase(stringsFor(language).review.paragraph, { number });
}

/** How a passage judges the film, or whose words it is if not the critic's. Undefined if it is neither. */
export function passageDetail(passage: Passage, language: string): string | undefined {
  const { judgement } = stringsFor(language).passages;
  return voiceLabel(passage, language) ?? (passage.stance && judgement[passage.stance]);
}

/**
 * The name of a passage on the page of its review: its place, its themes, its stance or whose words it is, and
 * whether it supports the rating.
 */
export function passageName(
  passage: Passage,
  review: Review,
  labelled: readonly LabelledTheme[],
  language: string,
): string {
  const { passages } = stringsFor(language);
  const { basis } = review.rating;
  const themes = themesInWords(passage, labelled, language);
  const detail = passageDetail(passage, language);
  const facts = [
    detail ? `${themes}, ${detail}` : themes,
    ...(passage.supportsRating && basis !== 'none' ? [passages.supportsRating[basis]] : []),
  ];
  return `${placeInWords(passage, review, language)}: ${facts.join(', ')}`;
}
