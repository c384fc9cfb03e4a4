import type { Counted } from '../i18n/strings.ts';

const addressNames = ['search', 'themes', 'people', 'film', 'themePassages'] as const;

const phraseNames = [
  'none',
  'absent',
  'corrected',
  'asTyped',
  'without',
  'failed',
  'advice',
  'browseThemes',
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
  'noneTogether',
  'notInOneParagraph',
  'lacking',
  'chosen',
  'remove',
  'removeAll',
  'suggestions',
  'previousMatch',
  'nextMatch',
  'clearHighlights',
  'searching',
  'paragraph',
  'page',
  'previous',
  'next',
] as const;

const countedNames = [
  'found',
  'browsed',
  'unfiltered',
  'leftOut',
  'all',
  'highlighted',
  'relatedCount',
  'translatedCount',
  'closestCount',
  'mentionCount',
  'reviewCount',
] as const;

/** The texts and addresses that the search uses in the browser, in one interface language. */
export interface SearchMessages {
  readonly language: string;
  /** The addresses of pages; those of a film and of the passages on a theme have `{film}` or
   * `{theme}` in place of its id. */
  readonly addresses: Readonly<Record<(typeof addressNames)[number], string>>;
  readonly phrases: Readonly<Record<(typeof phraseNames)[number], string>> &
    Readonly<Record<(typeof countedNames)[number], Counted>>;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isCounted(value: unknown): value is Counted {
  return isRecord(value) && isText(value['other']) && Object.values(value).every(isText);
}

function hasAll(
  value: unknown,
  names: readonly string[],
  isValid: (property: unknown) => boolean,
): boolean {
  return isRecord(value) && names.every((name) => isValid(value[name]));
}

/** Whether a value has all texts and addresses of the search. */
export function isSearchMessages(value: unknown): value is SearchMessages {
  return (
    isRecord(value) &&
    isText(value['language']) &&
    hasAll(value['addresses'], addressNames, isText) &&
    hasAll(value['phrases'], phraseNames, isText) &&
    hasAll(value['phrases'], countedNames, isCounted)
  );
}
