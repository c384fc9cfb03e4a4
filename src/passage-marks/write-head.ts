import { type PassageHead, ratingWord, stanceSigns } from './passage-head.ts';

/** Puts a backslash before the characters that have a meaning in a head. */
const escaped = (word: string) => word.replace(/[\\:[\],=]/g, '\\$&');

/**
 * The parts of a head that belong in a note below the text because they are long: the words by which
 * readers ask. An empty string if there are none.
 */
export function writeNote({ asked = {} }: PassageHead): string {
  return Object.entries(asked)
    .flatMap(([language, words]) =>
      words === undefined ? [] : [`?${language}=${words.map(escaped).join(',')}`],
    )
    .join(' ');
}

/** The other parts of a head: `@character/terence-fletcher mentorship ambition+`. */
export function writeHead(head: PassageHead): string {
  const { themes, stance, voice, speaker, id, supportsRating } = head;
  const sign = stance === undefined ? '' : stanceSigns[stance];
  const isOfOthers = voice !== 'critic' || speaker !== undefined;
  const judged = themes.length > 0 ? [`${themes.join(' ')}${sign}`] : sign === '' ? [] : [sign];
  return [
    ...(id === undefined ? [] : [`#${id}`]),
    ...(supportsRating ? [ratingWord] : []),
    ...(isOfOthers ? [`@${voice}${speaker === undefined ? '' : `/${speaker}`}`] : []),
    ...judged,
  ].join(' ');
}
