import { describe, expect, test } from 'vitest';
import { writeReviews } from '../../../src/search/engine/indexed-review.ts';
import { textEngine } from '../../../src/search/engine/text-engine.ts';
import { translationRows } from '../../../src/search/indexing/translation-rows.ts';
import { vocabularyFiles } from '../../../src/search/indexing/vocabulary-files.ts';
import { compoundingOf, divisionsOf } from '../../../src/search/languages/compounding.ts';
import { Vocabulary } from '../../../src/search/vocabulary/vocabulary.ts';
import { queryUnits } from '../../../src/search/wider/query-units.ts';
import { relatedGroup } from '../../../src/search/wider/related-group.ts';
import { translatedForms } from '../../../src/search/wider/translated-forms.ts';
import { translatedGroups } from '../../../src/search/wider/translated-groups.ts';
import type { WiderGroup } from '../../../src/search/wider/wider-group.ts';
import { withParts } from '../../../src/search/wider/wider-terms.ts';
import { fold } from '../../../src/search/words/fold.ts';

const table = [
  { words: { de: ['Schlagzeug'], en: ['drums'] } },
  { words: { de: ['Lehrer'], en: ['teacher'] } },
  { words: { de: ['Musik'], en: ['music'] } },
  { words: { de: ['Student'], en: ['student'] } },
  { words: { de: ['Musikstudent'], en: ['music student'] } },
];

const texts = [
  { language: 'de', paragraphs: ['Die Musik dieser Musik.', 'Alle Studenten üben Schlagzeug.'] },
  { language: 'de', paragraphs: ['Der Lehrer schweigt.'] },
  { language: 'en', paragraphs: ['A teacher of drums.', 'A music student breaks his sticks.'] },
  { language: 'en', paragraphs: ['A drum is hit with two sticks.'] },
  { language: 'en', paragraphs: ['The drums are loud.', 'A teacher and his sticks.'] },
];

const indexed = texts.map(({ language, paragraphs }) => ({
  language,
  text: paragraphs.join('\n'),
}));
const files = new Map(
  vocabularyFiles(indexed, [], [], [], [(words) => translationRows(table, indexed, words)]).map(
    ({ name, content }) => [name, content],
  ),
);
const vocabulary = new Vocabulary(async (file) => files.get(file.replace(/\?.*$/, '')) ?? '');

const addresses = texts.map(({ language }, index) => `${language}-${index}`);
const engine = textEngine(
  writeReviews(
    texts.map(({ language, paragraphs }, index) => ({
      address: addresses[index] ?? '',
      title: '',
      language,
      facts: { lines: {}, names: {}, themes: [], line: [1, 0, 0], topics: '' },
      ranks: {},
      paragraphs,
    })),
  ),
);
const isIn = (tag: string) => new Set(addresses.filter((each) => each.startsWith(tag)));
const lookup = {
  engine,
  facetMembers: async () => ({ language: { de: isIn('de'), en: isIn('en') } }),
};

/** The reviews of a group with the paragraphs shown first, and the words that it names. */
function shown(group: WiderGroup | undefined): unknown {
  if (!group || group.kind === 'closest') return undefined;
  return {
    reviews: group.reviews.map((each) => `${each.indexed.address}: ${each.paragraphs[0]?.number}`),
    words: group.replacements.map(({ typed, words }) => `${typed}: ${words.join(' ')}`),
  };
}

/** What a compound finds: in its language, and in another. */
async function found(typed: string, language: string) {
  const related = await translatedForms([fold(typed)], [language], vocabulary);
  const term = await withParts({ typed, exact: [], related }, [language], vocabulary);
  const [own] = await relatedGroup([term], () => true, lookup, '');
  const [other] = await translatedGroups({
    units: await queryUnits(typed, [term], [language], vocabulary),
    names: new Set(),
    isWanted: () => true,
    lookup,
    order: '',
  });
  return { own: shown(own), other: shown(other) };
}

describe('a compound that no text has', () => {
  test('finds reviews with its parts, what it is before what specifies it', async () => {
    expect((await found('Musikstudent', 'de')).own).toEqual({
      reviews: ['de-0: 2'],
      words: ['Musikstudent: Musik Studenten'],
    });
    expect((await found('Musiklehrer', 'de')).own).toBeUndefined();
  });

  test('needs its parts in one paragraph, unless its language joins words freely', async () => {
    expect((await found('drumsticks', 'en')).own).toEqual({
      reviews: ['en-3: 1'],
      words: ['drumsticks: drum sticks'],
    });
  });

  test('is translated as a whole, or else part by part in one paragraph', async () => {
    expect((await found('Musikstudent', 'de')).other).toEqual({
      reviews: ['en-2: 2'],
      words: ['Musikstudent: music student'],
    });
    expect((await found('Schlagzeuglehrer', 'de')).other).toEqual({
      reviews: ['en-2: 1'],
      words: ['Schlagzeug: drums', 'Lehrer: teacher'],
    });
  });
});

test('a word is divided in each way once, with and without a link', () => {
  const divided = (word: string, language: string) => {
    const compounding = compoundingOf(language);
    const divisions = compounding ? divisionsOf(word, compounding) : [];
    return divisions.map(({ first, link, rest }) => [first, link, rest].join('|'));
  };
  expect(divided('filmscores', 'en')).toEqual(['film||scores', 'films||cores', 'filmsc||ores']);
  expect(divided('klangsinn', 'de')).toEqual(['klan||gsinn', 'klang||sinn']);
  expect(divided('werkstudium', 'de')).toContain('werk|s|tudium');
});
