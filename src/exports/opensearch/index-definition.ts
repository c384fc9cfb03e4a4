import { analyzerFor } from './analyzers.ts';

const keyword = { type: 'keyword' } as const;

/** Texts by language: words and their inflections, and in `exact` the words as they are. */
function textsIn(languages: readonly string[]) {
  return {
    properties: Object.fromEntries(
      languages.map((language) => [
        language,
        {
          type: 'text',
          analyzer: analyzerFor(language),
          fields: { exact: { type: 'text', analyzer: 'standard' } },
        } as const,
      ]),
    ),
  };
}

/**
 * The definition of an index of reviews for OpenSearch or Elasticsearch, as the body of a request that creates it.
 * It is strict: a document with a field that it lacks is refused.
 *
 * @param languages the languages of the reviews, without regions
 */
export function indexDefinition(languages: readonly string[]) {
  return {
    settings: { number_of_shards: 1, number_of_replicas: 0 },
    mappings: {
      dynamic: 'strict',
      properties: {
        address: keyword,
        language: keyword,
        title: textsIn(languages),
        text: textsIn(languages),
        film: {
          properties: { id: keyword, title: { type: 'text' }, year: { type: 'short' } },
        },
        critics: keyword,
        publication: keyword,
        published: { type: 'date', format: 'yyyy-MM-dd||yyyy-MM||yyyy' },
        rating: { properties: { value: { type: 'half_float' }, basis: keyword } },
        themes: keyword,
        people: keyword,
        passages: {
          type: 'nested',
          properties: {
            address: keyword,
            words: textsIn(languages),
            themes: keyword,
            stance: keyword,
            voice: keyword,
            speaker: keyword,
          },
        },
      },
    },
  } as const;
}
