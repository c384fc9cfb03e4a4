import { expect, test } from 'vitest';
import { descriptionAt, jsonSchemaOf } from '../../../src/loader/field-descriptions.ts';
import { filmRecordSchema } from '../../../src/schema/film.ts';
import { personRecordSchema } from '../../../src/schema/person.ts';
import { reviewRecordSchema } from '../../../src/schema/review.ts';
import { themeRecordSchema } from '../../../src/schema/theme.ts';

test.each([
  ['review', reviewRecordSchema(['en'])],
  ['film', filmRecordSchema(['en'])],
  ['theme', themeRecordSchema(['en'])],
  ['person', personRecordSchema(['en'])],
])('the record of a %s and each of its fields have a description', (_, schema) => {
  const described = jsonSchemaOf(schema);
  const whole = descriptionAt(described, {}, []);
  expect(whole).toMatch(/^The record of a /);
  for (const field of Object.keys(described.properties)) {
    expect(descriptionAt(described, {}, [field]), field).not.toBe(whole);
  }
});

test('a field without a description has that of the field around it', () => {
  const described = jsonSchemaOf(reviewRecordSchema(['en']));
  expect(descriptionAt(described, {}, ['themes', 0])).toMatch(/^The themes of the review/);
});

test('a field of a union has the description of the branch that the record chose', () => {
  const described = jsonSchemaOf(reviewRecordSchema(['en']));
  const value = (basis: string) =>
    descriptionAt(described, { rating: { basis } }, ['rating', 'value']);
  expect(value('estimated')).toContain("on the archive's scale");
  expect(value('stated')).toContain("on the critic's scale");
  expect(value('none')).toContain('only the reason');
});
