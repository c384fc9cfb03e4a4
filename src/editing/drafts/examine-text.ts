import { receivedParagraphs } from '../../archive/reviews/received-paragraphs.ts';
import { contradictedLanguage, detectLanguage } from '../../archive/text/detect-language.ts';
import { paragraphBreak } from '../../archive/text/paragraphs.ts';
import { quoted } from '../../archive/text/quoted.ts';
import { sentencesOf } from '../../archive/text/sentences.ts';
import { slugOf } from '../../archive/text/slug.ts';
import { isUnspaced } from '../../archive/text/tokens.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import { type ProposedCorrection, proposeCorrections } from '../guesses/corrections.ts';
import { endsAbruptly, findDamage, looksLikeHeading } from '../guesses/damage.ts';
import { guessFilms } from '../guesses/film.ts';
import { type UnknownName, unknownNames } from '../guesses/names/unknown-names.ts';
import { guessParagraphing } from '../guesses/paragraphing.ts';
import type { KnownContent } from './known-content.ts';
import { withoutOuterPunctuation } from './outer-punctuation.ts';

/** What a received text says about itself. */
export interface TextFindings {
  /** The language, given or detected; undefined if nobody can tell. */
  readonly language: string | undefined;
  readonly paragraphing: ReviewRecord['paragraphing'];
  /** The received paragraphs. */
  readonly paragraphs: readonly string[];
  readonly corrections: readonly ProposedCorrection[];
  /** The ids of films that it names, the most probable first. */
  readonly films: readonly string[];
  readonly names: readonly UnknownName[];
  /** What an editor should look at, as full sentences. */
  readonly notes: readonly string[];
}

/** The number of words, or of characters in scripts without spaces, in a title that the archive supplies. */
const titleWords = 6;
const titleCharacters = 14;

/** A title from the first words of a text, in the quotation marks of its language. */
export function guessTitle(paragraphs: readonly string[], language: string): string {
  const isText = (each: string, index: number) =>
    !looksLikeHeading(each, paragraphs[index + 1] ?? '');
  const text = paragraphs.find(isText) ?? '';
  const [first] = sentencesOf(text, language);
  const sentence = first ? text.slice(first.start, first.end) : text;
  const words = isUnspaced(sentence)
    ? (/^[^、。，]+/u.exec(sentence)?.[0] ?? sentence).slice(0, titleCharacters)
    : sentence.split(/\s+/u).slice(0, titleWords).join(' ');
  const trimmed = withoutOuterPunctuation(words)
    .replace(/["“”„«»].*$/u, '')
    .trim();
  // Pages space French quotation marks; in a record, they stand beside the words.
  return quoted(trimmed === '' ? words : trimmed, language).replace(
    /(?<=^\p{Pi})[\u00A0\u202F]|[\u00A0\u202F](?=\p{Pf}$)/gu,
    '',
  );
}

/** A slug from the words of a title: at most as many as a guessed title has. */
export function guessSlug(title: string): string {
  return slugOf(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .split('-')
    .slice(0, titleWords)
    .join('-');
}

function notesOn(text: string, language: string | undefined, given: string | undefined): string[] {
  const { paragraphing, isDoubtful } = guessParagraphing(text);
  const paragraphs = receivedParagraphs(text, paragraphing).map((each) => each.text);
  const [first = '', second = ''] = paragraphs;
  const contradicted = given === undefined ? undefined : contradictedLanguage(text, given);
  const isOneLine = paragraphs.length === 1 && isDoubtful;
  return [
    ...(contradicted === undefined
      ? []
      : [`The language is given as ${given}, but the text seems to be in ${contradicted}.`]),
    ...(language === undefined
      ? []
      : endsAbruptly(paragraphs.at(-1) ?? '')
        ? [
            'The text ends without a full stop. If its end is missing, write completeness: incomplete.',
          ]
        : []),
    ...(isOneLine
      ? [
          'The text is one long paragraph. If its paragraphs were lost, write paragraphing: restored, and restore them with blank lines.',
        ]
      : []),
    ...(isDoubtful && !isOneLine
      ? [
          'Some lines end paragraphs, and some paragraphs are separated by blank lines: check the paragraphs.',
        ]
      : []),
    ...(looksLikeHeading(first, second)
      ? [
          'The text begins with what may be its title. If so, delete that line from the text, and add it again with --title.',
        ]
      : []),
  ];
}

/**
 * Finds out what a text says about itself.
 *
 * @param received the text, with LF as its line ends
 * @param given what the editor says about it
 */
export function examineText(
  received: string,
  given: {
    readonly language?: string | undefined;
    readonly paragraphing?: ReviewRecord['paragraphing'] | undefined;
  },
  known: KnownContent,
): TextFindings {
  const language = given.language ?? detectLanguage(received);
  const paragraphing = given.paragraphing ?? guessParagraphing(received).paragraphing;
  const paragraphs = receivedParagraphs(received, paragraphing).map(({ text }) => text);
  const text = paragraphs.join(paragraphBreak);
  const names = [
    ...known.people.flatMap(({ variants }) => variants),
    ...known.films.flatMap(({ title, directors }) => [title, ...directors]),
    ...known.untranslated,
  ];
  return {
    language,
    paragraphing,
    paragraphs,
    corrections:
      language === undefined
        ? []
        : proposeCorrections(text, findDamage(received, paragraphing, language), language),
    films: guessFilms(received, known.films),
    names: unknownNames(paragraphs, language ?? 'und', names, known.words),
    notes: notesOn(received, language, given.language),
  };
}
