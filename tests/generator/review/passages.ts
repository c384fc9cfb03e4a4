import type { Stance } from '../../../src/schema/passage.ts';
import { askedWords } from '../asked-words.ts';
import type { GeneratedFilm } from '../films.ts';
import type { GeneratedPerson } from '../people.ts';
import { type GeneratedQuotation, quoteFrom } from '../quotations.ts';
import { between, happens, pick, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';

/** A passage of a generated review. */
export interface GeneratedPassage extends GeneratedQuotation {
  readonly id?: string;
  readonly themes?: readonly string[];
  readonly stance?: Stance;
  readonly voice?: 'character' | 'filmmaker' | 'other';
  readonly speaker?: string;
  readonly asked?: Readonly<Record<string, readonly string[]>>;
}

/** The words of the text for each passage, and the words of a passage. The real reviews have about as many. */
const [wordsForPassage, length] = [34, { least: 4, most: 48 }];

/** The share of passages within another one's sentence. */
const overlapShare = 0.1;

/** The shares of passages with a judgement, by kind; of those on two themes; and of those on none. */
const [praiseShare, reservationShare, secondThemeShare, themelessShare] = [0.4, 0.1, 0.5, 0.15];

/** The shares of passages that are words of others: as a rule those of a character. */
const [othersShare, charactersShare] = [0.12, 0.7];

/** The shares of passages with words by which readers ask, and of those that have kept a former id. */
const [askedShare, formerIdShare] = [0.4, 0.02];

/** Quotes passages from all parts of a text, no two with the same words. */
export function quotePassages(
  sentences: readonly string[],
  paragraphs: readonly string[],
  random: Random,
): GeneratedQuotation[] {
  const count = Math.round(paragraphs.join(' ').split(' ').length / wordsForPassage);
  const every = Math.max(1, sentences.length / count);
  const chosen = sentences.flatMap((sentence, index) => {
    if (Math.floor(index / every) === Math.floor((index - 1) / every)) return [];
    return happens(overlapShare, random) ? [sentence, sentence] : [sentence];
  });
  const quotations = chosen.flatMap(
    (sentence) => quoteFrom(sentence, paragraphs, length, random) ?? [],
  );
  return [...new Map(quotations.map((quotation) => [quotation.exact, quotation])).values()];
}

/** Whose words a passage is if they are not the critic's: of somebody whom the review mentions. */
function voiceOf(
  film: GeneratedFilm,
  mentioned: readonly GeneratedPerson[],
  random: Random,
): Pick<GeneratedPassage, 'voice' | 'speaker'> {
  const isCharacter = happens(charactersShare, random);
  const voice = isCharacter ? 'character' : pick(['filmmaker', 'other'] as const, random);
  const makers = isCharacter ? film.characters : film.directors;
  const speakers = mentioned.filter((person) => makers.includes(person));
  return speakers.length > 0 && voice !== 'other'
    ? { voice, speaker: pick(speakers, random).id }
    : { voice };
}

function judgement(random: Random): Pick<GeneratedPassage, 'stance'> {
  if (happens(praiseShare, random)) return { stance: 'praise' };
  if (happens(reservationShare, random)) return { stance: 'reservation' };
  return {};
}

/**
 * Says what passages support.
 *
 * @param quotations the first are the critic's own words on one theme each
 * @param themes all themes of the review
 * @param mentioned the people whom the review mentions
 */
export function generatePassages(
  quotations: readonly GeneratedQuotation[],
  themes: readonly string[],
  film: GeneratedFilm,
  mentioned: readonly GeneratedPerson[],
  setting: Setting,
): GeneratedPassage[] {
  const { random } = setting;
  const support = (index: number): Omit<GeneratedPassage, 'exact'> => {
    const first = themes[index] ?? pick(themes, random);
    const second = happens(secondThemeShare, random) ? [pick(themes, random)] : [];
    const several = [...new Set([first, ...second])];
    if (index < themes.length) return { themes: several, ...judgement(random) };
    if (happens(othersShare, random)) {
      return { themes: several, ...voiceOf(film, mentioned, random) };
    }
    if (happens(themelessShare, random)) return { stance: 'praise' };
    return { themes: several, ...judgement(random) };
  };
  return quotations.map((quotation, index) => ({
    ...quotation,
    ...support(index),
    ...(happens(askedShare, random) ? { asked: askedWords(setting) } : {}),
    ...(happens(formerIdShare, random) ? { id: formerId(random) } : {}),
  }));
}

function formerId(random: Random): string {
  return `passage-${between(0, 0xffff_ffff, random).toString(16).padStart(8, '0')}`;
}
