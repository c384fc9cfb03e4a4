/** The analyzers for languages that OpenSearch and Elasticsearch bring along, by the English names of the languages. */
const analyzers = new Set(
  (
    'arabic armenian basque bengali bulgarian catalan czech danish dutch english estonian finnish french ' +
    'galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian ' +
    'portuguese romanian russian spanish swedish thai turkish'
  ).split(' '),
);

/** Languages that are divided into pairs of characters. */
const unspaced = new Set(['zh', 'ja', 'ko']);

const names = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The analyzer for texts in a language; one that only divides words if there is none for the language.
 *
 * @param language a language without its region: `de`
 */
export function analyzerFor(language: string): string {
  if (unspaced.has(language)) return 'cjk';
  const name = names.of(language)?.toLowerCase() ?? '';
  return analyzers.has(name) ? name : 'standard';
}
