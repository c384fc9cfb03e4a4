/**
 * The parameter of a review's address that names the language of the interface around it, if that is not
 * the language in which the page was built: `?interface=de`. Keep `interface`: links with it are published.
 */
export const interfaceParameter = 'interface';

/** The same as the whole query of an address: `?de`. An archive has very many links with it. */
export const interfaceQuery = (language: string) => `?${language}`;

/** The interface language that the query of an address names, in either way. */
export function interfaceNamedIn(query: string): string | undefined {
  const [, alone] = /^\?([\w-]+)$/.exec(query) ?? [];
  return alone ?? new URLSearchParams(query).get(interfaceParameter) ?? undefined;
}
