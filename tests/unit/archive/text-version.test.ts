import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { textVersion } from '../../../src/archive/reviews/text-version.ts';
import { reviewOf } from '../../support/archive.ts';

const review = reviewOf('cinematic-adrenalin');

test('a version is the SHA-256 of the paragraphs with a blank line between them', () => {
  const expected = createHash('sha256')
    .update(review.paragraphs.join('\n\n'), 'utf8')
    .digest('hex');
  expect(textVersion(review)).toEqual({
    checksum: expected,
    name: expected.slice(0, 8),
    corrections: review.corrections.length,
  });
});

test('one more or another character makes another version; what the record says of it does not', () => {
  const { checksum } = textVersion(review);
  const [first = '', ...others] = review.paragraphs;
  expect(textVersion({ ...review, paragraphs: [`${first} `, ...others] }).checksum).not.toBe(
    checksum,
  );
  expect(textVersion({ ...review, paragraphs: [first + others.join('')] }).checksum).not.toBe(
    checksum,
  );
  expect(textVersion({ ...review, corrections: [] }).checksum).toBe(checksum);
});
