import { afterEach, describe, expect, test, vi } from 'vitest';
import { interfaceLanguages } from '../../../src/i18n/interface-languages.ts';
import { compileSearchMessages } from '../../../src/presentation/compile-search-messages.ts';
import {
  addressNames,
  countedNames,
  phraseNames,
} from '../../../src/presentation/search-message-names.ts';
import { isSearchMessages } from '../../../src/presentation/search-messages.ts';
import { fetchSearchMessages } from '../../../src/search/browser-shared/start-search.ts';
import { archive } from '../../support/archive.ts';

const [language = 'en'] = interfaceLanguages;
const messages = compileSearchMessages(language, archive);

describe('the messages of the search', () => {
  test.each(interfaceLanguages)('are complete in %s', (each) => {
    const json: unknown = JSON.parse(JSON.stringify(compileSearchMessages(each, archive)));
    expect(isSearchMessages(json)).toBe(true);
    expect(json).toMatchObject({
      addresses: Object.fromEntries(addressNames.map((name) => [name, expect.any(String)])),
      phrases: Object.fromEntries([
        ...phraseNames.map((name) => [name, expect.any(String)]),
        ...countedNames.map((name) => [
          name,
          expect.objectContaining({ other: expect.any(String) }),
        ]),
      ]),
    });
  });

  test.each([
    undefined,
    null,
    'words',
    [],
    {},
    { ...messages, version: undefined },
    { ...messages, version: 'older' },
  ])('are refused if they are something else, or of another version: %j', (value) => {
    expect(isSearchMessages(value)).toBe(false);
  });
});

describe('fetching the messages of the search', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('reads the file next to the search page, and refuses one of another version', async () => {
    const fetched: string[] = [];
    let json: unknown = messages;
    vi.stubGlobal('fetch', async (address: string) => {
      fetched.push(address);
      return Response.json(json);
    });
    const page = 'https://reviews.example/de/search/';
    expect(await fetchSearchMessages(page)).toEqual(messages);
    expect(fetched).toEqual(['https://reviews.example/de/search/words.json']);
    json = { ...messages, version: 'older' };
    await expect(fetchSearchMessages(page)).rejects.toThrow('search/words.json');
  });
});
