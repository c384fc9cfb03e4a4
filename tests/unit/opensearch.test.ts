import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { analyzerFor } from '../../src/exports/opensearch/analyzers.ts';
import { bulkRequests } from '../../src/exports/opensearch/bulk-requests.ts';
import { indexDefinition } from '../../src/exports/opensearch/index-definition.ts';
import { reviewDocument } from '../../src/exports/opensearch/review-document.ts';
import { archive, firstFive } from '../support/archive.ts';

const films = new Map(archive.films.map((film) => [film.id, film]));
const documents = firstFive.map((review) => reviewDocument(review, films));
const { mappings } = indexDefinition(['de', 'en']);

interface Mapping {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Mapping>>;
}

/**
 * The paths of the fields of a document that a strict mapping would refuse, and of values that do not suit their type.
 */
function refused(value: unknown, mapping: Mapping | undefined, path = ''): string[] {
  if (!mapping) return [path];
  if (Array.isArray(value)) return value.flatMap((each) => refused(each, mapping, path));
  if (mapping.properties) {
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([name, each]) =>
      refused(each, mapping.properties?.[name], `${path}.${name}`),
    );
  }
  const isNumber = mapping.type === 'half_float' || mapping.type === 'short';
  return typeof value === (isNumber ? 'number' : 'string') ? [] : [path];
}

describe('the export for OpenSearch', () => {
  test('has only documents that its strict index accepts', () => {
    for (const document of documents) expect(refused(document, mappings)).toEqual([]);
    expect(refused({ ...documents[0], unknown: 1 }, mappings)).toEqual(['.unknown']);
    expect(refused({ ...documents[0], rating: { value: 'high' } }, mappings)).toEqual([
      '.rating.value',
    ]);
  });

  test('has the whole text of each review, and its passages with their addresses', () => {
    for (const [index, review] of firstFive.entries()) {
      const document = documents[index];
      const language = new Intl.Locale(review.language).language;
      expect(document?.text[language]).toHaveLength(review.paragraphs.length);
      expect(document?.passages).toHaveLength(review.passages.length);
      expect(document?.address).toMatch(new RegExp(`/reviews/${review.slug}/$`));
      for (const passage of document?.passages ?? []) {
        expect(passage.address).toMatch(/\/#passage-[0-9a-f]{8}$/);
        expect(document?.text[language]?.join('\n')).toContain(passage.words[language]);
      }
    }
  });

  test('names the analyzer of each language', () => {
    expect(['en', 'de', 'fr', 'ja', 'ar', 'eo'].map(analyzerFor)).toEqual([
      'english',
      'german',
      'french',
      'cjk',
      'arabic',
      'standard',
    ]);
  });

  test('divides documents into bulk requests of two lines for each', () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({
      id: `review-${index}`,
      document: { title: 'Line\nbreak' },
    }));
    const requests = bulkRequests('reviews', many);
    expect(requests.map((request) => request.split('\n').length - 1)).toEqual([2000, 2]);
    const action = z.strictObject({
      index: z.strictObject({ _index: z.literal('reviews'), _id: z.string() }),
    });
    for (const request of requests) {
      expect(request.endsWith('\n')).toBe(true);
      const lines = request.trimEnd().split('\n');
      for (const [index, line] of lines.entries()) {
        const read: unknown = JSON.parse(line);
        if (index % 2 === 0) expect(action.safeParse(read).success).toBe(true);
        else expect(read).toEqual({ title: 'Line\nbreak' });
      }
    }
    expect(bulkRequests('reviews', [])).toEqual([]);
  });
});
