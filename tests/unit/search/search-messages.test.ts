import { afterEach, describe, expect, test, vi } from 'vitest';
import { interfaceLanguages } from '../../../src/i18n/interface-languages.ts';
import { compileSearchMessages } from '../../../src/presentation/compile-search-messages.ts';
import { isSearchMessages } from '../../../src/presentation/search-messages.ts';
import { fetchSearchMessages } from '../../../src/search/browser-shared/start-search.ts';

const [language = 'en'] = interfaceLanguages;
const { addresses, phrases } = compileSearchMessages(language);

/** The names of the phrases that every search needs. Only the search page needs `pages`. */
const phraseNames = Object.keys(phrases).filter((name) => name !== 'pages');

const withPhrase = (name: string, value: unknown) => ({
  language,
  addresses,
  phrases: { ...phrases, [name]: value },
});

describe('the messages of the search', () => {
  test.each(interfaceLanguages)('are complete in %s', (each) => {
    const json: unknown = JSON.parse(JSON.stringify(compileSearchMessages(each)));
    expect(isSearchMessages(json)).toBe(true);
  });

  test.each(phraseNames)('are refused without the phrase %s', (name) => {
    expect(isSearchMessages(withPhrase(name, undefined))).toBe(false);
    expect(isSearchMessages(withPhrase(name, 1))).toBe(false);
  });

  test.each(Object.keys(addresses))('are refused without the address %s', (name) => {
    const without = { language, addresses: { ...addresses, [name]: undefined }, phrases };
    expect(isSearchMessages(without)).toBe(false);
  });

  test('are refused if a form of a counted phrase is missing or not text', () => {
    expect(isSearchMessages(withPhrase('found', { one: '1 review' }))).toBe(false);
    expect(isSearchMessages(withPhrase('found', { one: 1, other: '{count} reviews' }))).toBe(false);
    expect(isSearchMessages(withPhrase('found', { other: '{count} reviews' }))).toBe(true);
  });

  test.each([undefined, null, 'words', [], {}, { language }, { language, addresses, phrases: [] }])(
    'are refused if they are something else: %j',
    (value) => {
      expect(isSearchMessages(value)).toBe(false);
    },
  );
});

describe('fetching the messages of the search', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('reads the file next to the search page, and refuses one of another version', async () => {
    const fetched: string[] = [];
    let json: unknown = { language, addresses, phrases };
    vi.stubGlobal('fetch', async (address: URL) => {
      fetched.push(address.href);
      return Response.json(json);
    });
    const page = 'https://reviews.example/de/search/';
    expect(await fetchSearchMessages(page)).toMatchObject({ language, addresses });
    expect(fetched).toEqual(['https://reviews.example/de/search/words.json']);
    json = withPhrase('failed', undefined);
    await expect(fetchSearchMessages(page)).rejects.toThrow('search/words.json');
  });
});
