import type { Strings } from '../interface/strings.ts';

/** What the search page says about an answer: the strings that go with it into the browser. */
export type SearchPhrases = Pick<Strings['searchPage'], 'found' | 'none' | 'searching' | 'failed'>;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Reads the phrases that the page carries.
 *
 * @throws {Error} where they are not there
 */
export function readPhrases(json: string | undefined): SearchPhrases {
  const parsed: unknown = JSON.parse(json ?? 'null');
  if (isRecord(parsed) && isRecord(parsed['found'])) {
    const { none, searching, failed, found } = parsed;
    const { other, ...forms } = found;
    if (isText(none) && isText(searching) && isText(failed) && isText(other)) {
      const texts = Object.entries(forms).filter((form): form is [string, string] =>
        isText(form[1]),
      );
      return { none, searching, failed, found: { ...Object.fromEntries(texts), other } };
    }
  }
  throw new Error('The page does not carry the phrases of its search.');
}
