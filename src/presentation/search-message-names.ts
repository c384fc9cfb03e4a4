import { createHash } from 'node:crypto';

// The names of the texts and addresses that the search uses in the browser.

export const addressNames = [
  'search',
  'reviews',
  'themes',
  'people',
  'film',
  'themePassages',
] as const;

export const phraseNames = [
  'none',
  'absent',
  'corrected',
  'asTyped',
  'onlyFor',
  'failed',
  'advice',
  'browseReviews',
  'browseThemes',
  'nearest',
  'recent',
  'quotation',
  'namedPages',
  'person',
  'film',
  'publication',
  'critic',
  'mentionsInReviews',
  'theme',
  'onTheme',
  'allOnTheme',
  'also',
  'related',
  'inPlaceOf',
  'translated',
  'translationsOf',
  'closest',
  'closestFirst',
  'noneExactly',
  'noneTogether',
  'notInOneParagraph',
  'lacking',
  'chosen',
  'or',
  'remove',
  'removeAll',
  'suggestions',
  'previousMatch',
  'nextMatch',
  'clearHighlights',
  'atMatch',
  'allResults',
  'searching',
  'paragraph',
  'page',
  'previous',
  'next',
] as const;

export const countedNames = [
  'found',
  'browsed',
  'unfiltered',
  'leftOut',
  'all',
  'toResults',
  'highlighted',
  'relatedCount',
  'relatedMore',
  'translatedCount',
  'translatedMore',
  'closestCount',
  'mentionCount',
  'reviewCount',
] as const;

/** The version of these names, for `searchMessagesVersion`: different names have another one. */
export function versionOfNames(): string {
  const names = [addressNames, phraseNames, countedNames].map((each) => each.join());
  return createHash('sha256').update(names.join(';')).digest('base64url').slice(0, 8);
}
