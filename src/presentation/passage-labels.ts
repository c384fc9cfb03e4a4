import { typesetTitle, typesetWords } from '../archive/reviews/typeset-review.ts';
import { incipit } from '../archive/text/incipit.ts';
import { lookUp } from '../archive/text/language.ts';
import { locators } from '../archive/text/locators.ts';
import { quoted } from '../archive/text/typography.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Passage } from '../schema/passage.ts';
import type { Review } from '../schema/review.ts';
import type { LabelledTheme } from './theme-labels.ts';

/** How many words a name quotes. */
const quotedWords = 9;

/** What a passage bears, or any themes, in a language of the interface: `Tension, Music`, or `The film as a whole`. */
export function themesInWords(
  { themes }: { readonly themes: readonly string[] },
  labelled: readonly LabelledTheme[],
  language: string,
): string {
  const labels = labelled.filter(({ id }) => themes.includes(id)).map(({ label }) => label);
  if (labels.length === 0) return stringsFor(language).passages.wholeFilm;
  return new Intl.ListFormat(language, { type: 'unit' }).format(labels);
}

/** The opening words of a passage as its review's page shows them, in quotation marks. */
export function openingOf({ place }: Passage, review: Review): string {
  return quoted(
    incipit(typesetWords(review, place), review.language, quotedWords),
    review.language,
  );
}

/** Where a passage is among those of its review: `Paragraph 3b`, the second in its paragraph. */
export function placeInWords({ id }: Passage, { passages }: Review, language: string): string {
  const locator = locators(passages).find(({ item }) => item.id === id);
  if (!locator) throw new Error(`The review has no passage ${id}.`);
  const number = `${locator.paragraph}${locator.letter}`;
  return phrase(stringsFor(language).review.paragraph, { number });
}

/** The signs by which text tells what the forms of the score tell. */
const signs = { praise: '▲', reservation: '▽', rating: '★' } as const;

/** What a passage bears, in short, with the signs of the score: `Tension, Music ▲ ★`. */
export function passageLabel(
  passage: Passage,
  labelled: readonly LabelledTheme[],
  language: string,
): string {
  const { stance, bearsRating } = passage;
  return [
    themesInWords(passage, labelled, language),
    ...(stance ? [signs[stance]] : []),
    ...(bearsRating ? [signs.rating] : []),
  ].join(' ');
}

/**
 * The name of a passage: what it bears, how it judges if it does, and its opening words; or where it is
 * and in which review, where these are not of the language that the name is in.
 */
export function passageName(
  passage: Passage,
  review: Review,
  labelled: readonly LabelledTheme[],
  language: string,
): string {
  const { passages } = stringsFor(language);
  const themes = themesInWords(passage, labelled, language);
  const facts = [
    passage.stance ? `${themes}: ${passages.judgement[passage.stance]}` : themes,
    ...(passage.bearsRating ? [passages.bearsRating] : []),
  ];
  const isOwn = lookUp(review.language, [language]) !== undefined;
  return isOwn
    ? `${facts.join(', ')}: ${openingOf(passage, review)}`
    : [...facts, placeInWords(passage, review, language), typesetTitle(review)].join(', ');
}
