import { stringsFor } from '../i18n/interface-languages.ts';

/**
 * The words of the card of a passage in an interface language, a line for each: the link to the next passage, the
 * link to the next critic, the buttons that share and copy, the message that they did, the button that closes the
 * card, and a paragraph as citations name it. The script of cards fetches them.
 */
export function cardLabels(language: string): string {
  const { passages, citation } = stringsFor(language);
  const { nextHere, nextCritic, share, copyLink, close } = passages;
  return [
    nextHere,
    nextCritic,
    share,
    copyLink,
    citation.copy,
    citation.copied,
    close,
    citation.paragraph,
  ].join('\n');
}
