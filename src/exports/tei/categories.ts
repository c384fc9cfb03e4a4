import type { Element } from 'xast';
import { x } from 'xastscript';
import { stringsFor } from '../../i18n/interface-languages.ts';
import type { LabelledTheme } from '../../presentation/theme-labels.ts';
import { stances, voices } from '../../schema/passage.ts';
import { ratingCategory, stanceCategory, themeCategory, voiceCategory } from './ids.ts';

function taxonomy(id: string, title: string, categories: readonly Element[]): Element {
  return x('taxonomy', { 'xml:id': id }, [x('desc', title), ...categories]);
}

const category = (id: string, description: string) =>
  x('category', { 'xml:id': id }, [x('catDesc', description)]);

/**
 * The categories of passages as taxonomies of TEI: the themes of a review, judgements, what a rating
 * rests on, and voices.
 *
 * @param themes the themes of the review
 * @param language the language of the descriptions
 */
export function taxonomies(themes: readonly LabelledTheme[], language: string): Element[] {
  const { themes: title, passages, glossary, searching, aboutText, tei } = stringsFor(language);
  const ofThemes = themes.map(({ id, label, definition }) =>
    category(themeCategory(id), `${label}: ${definition}`),
  );
  const ofVoices = voices.map((voice) =>
    category(
      voiceCategory(voice),
      voice === 'critic' ? searching.critic : passages.voices[voice].unnamed,
    ),
  );
  return [
    ...(ofThemes.length > 0 ? [taxonomy('themes', title, ofThemes)] : []),
    taxonomy(
      'judgements',
      glossary.judgement.term,
      stances.map((stance) => category(stanceCategory(stance), passages.judgement[stance])),
    ),
    taxonomy('rating', aboutText.rating, [
      category(ratingCategory, passages.supportsRating.either),
    ]),
    taxonomy('voices', tei.voices, ofVoices),
  ];
}
