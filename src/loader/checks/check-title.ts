import { titleWordsId } from '../../archive/reviews/anchor-ids.ts';
import { placeOfTitle, quotedTitle } from '../../archive/reviews/supplied-title.ts';
import { quoted } from '../../archive/text/quoted.ts';
import { addressContains } from '../../archive/text/slug.ts';
import type { MarkedWords, ReviewRecord } from '../../schema/review.ts';
import { wholeWebAddress } from '../../schema/web-address.ts';
import type { ReviewProblem } from './review-problem.ts';
import { didYouMean } from './selector-messages.ts';

const ifStated = 'If the review came with this title, write titleBasis: stated.';

/** Finds the words of a review that its title quotes. */
function findQuotedWords(
  { title, language }: ReviewRecord,
  paragraphs: readonly string[],
): { titleWords: MarkedWords } | { problem: ReviewProblem } {
  const path = ['title'];
  const words = quotedTitle(title);
  if (words === undefined) {
    const message = `The archive supplied this title, but it is not in quotation marks: ${title}`;
    const fix = `write title: ${quoted(title, language)}\n    Quotation marks that only tell YAML where a value begins and ends do not count: write both, as in title: '${quoted('…', language)}'. ${ifStated}`;
    return { problem: { path, message, fix } };
  }
  const place = placeOfTitle(words, paragraphs);
  if (!place) {
    const message = `The archive supplied this title, but its words are nowhere in the review: ${words}${didYouMean(words, paragraphs)}`;
    const fix = `use words from one paragraph of the review as the title. ${ifStated}`;
    return { problem: { path, message, fix } };
  }
  return { titleWords: { id: titleWordsId, places: [place] } };
}

/** Checks a title that the archive took from the address of the source. */
function checkTitleFromAddress({ title, source }: ReviewRecord): ReviewProblem[] {
  if (source?.address === undefined) {
    const message =
      'The title was taken from the address of the source, but the record has no such address.';
    const fix = `add it as source.address. ${ifStated} If the archive took it from the text, write titleBasis: supplied.`;
    return [{ path: ['titleBasis'], message, fix }];
  }
  const words = quotedTitle(title);
  if (words !== undefined) {
    const message = `A title from the address of the source is not a quotation, but this one is in quotation marks: ${title}`;
    const fix = `write title: ${words}\n    If the archive took it from the text, write titleBasis: supplied.`;
    return [{ path: ['title'], message, fix }];
  }
  if (addressContains(wholeWebAddress(source.address), title)) return [];
  const message = `The title was taken from the address of the source, but the path of the address does not contain its words: ${title}\n      the address is: ${source.address}`;
  const fix = `use successive words of the address as the title, with their capitals, umlauts and accents, or correct the address. ${ifStated}`;
  return [{ path: ['title'], message, fix }];
}

/** Checks where a title comes from, and finds its words in the text if the archive took it from there. */
export function findTitle(
  record: ReviewRecord,
  paragraphs: readonly string[],
): { titleWords?: MarkedWords; problems: ReviewProblem[] } {
  switch (record.titleBasis) {
    case 'stated':
      return { problems: [] };
    case 'address':
      return { problems: checkTitleFromAddress(record) };
    case 'supplied': {
      const found = findQuotedWords(record, paragraphs);
      return 'problem' in found ? { problems: [found.problem] } : { ...found, problems: [] };
    }
  }
}
