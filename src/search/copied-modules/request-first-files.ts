import { manifestFile, vocabularyFolder } from '../../site/copied-modules/search-manifest.ts';

/**
 * Requests the first files of the search at once: each script would request what it needs only once it
 * has arrived.
 *
 * @param page the address of the search page
 * @param index the address of the search index
 * @param engineFiles what the engine of a large archive needs
 * @returns the requests by their addresses
 */
export function requestFirstFiles(
  page: string,
  index: string | undefined,
  engineFiles: readonly string[] = [],
): Map<string, Promise<Response>> {
  const first = vocabularyFolder + manifestFile;
  return new Map(
    [`${page}words.json`, ...[first, ...engineFiles].map((file) => index + file)].map((address) => [
      address,
      fetch(address, { cache: 'no-cache' }),
    ]),
  );
}
