import { expect, test } from 'vitest';
import {
  correctionId,
  factId,
  mentionId,
  passageId,
} from '../../../src/archive/reviews/anchor-ids.ts';
import { reviews } from '../../support/archive.ts';

const text = ['one two one', 'one "two"'];
const place = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });

test('the id of a passage depends on its words and on how many times they occur before it', () => {
  const first = passageId(place(1, 0, 3), text);
  expect(first).toMatch(/^passage-[0-9a-f]{8}$/);
  const ids = [first, passageId(place(1, 8, 11), text), passageId(place(2, 0, 3), text)];
  expect(new Set(ids).size).toBe(3);
});

test('the id of a passage stays the same if its words move or its quotation marks are curled', () => {
  const first = passageId(place(1, 0, 3), text);
  expect(passageId(place(1, 4, 7), ['new one'])).toBe(first);
  expect(passageId(place(2, 4, 9), text)).toBe(passageId(place(1, 0, 5), ['“two”']));
});

test('published ids do not change', () => {
  const passage = reviews
    .find(({ slug }) => slug === 'one-of-the-greats')
    ?.passages.find(({ exact }) => exact === 'But the film is truly extraordinary.');
  expect(passage?.id).toBe('passage-4b601309');
  expect(correctionId('bigĀ\u00A0 jazz', 'big jazz')).toBe('mend-3deb959d');
  expect(factId(place(1, 0, 3), text)).toBe('fact-7692');
});

test('the id of words that support a fact is short, and made as that of a passage', () => {
  const first = factId(place(1, 0, 3), text);
  expect(first).toMatch(/^fact-[0-9a-f]{4}$/);
  expect(factId(place(1, 4, 7), ['new one'])).toBe(first);
  expect(factId(place(1, 8, 11), text)).not.toBe(first);
});

test('the id of a mention is readable, and counts the same words before it in the paragraph', () => {
  expect(mentionId(place(1, 8, 11), text)).toBe('p1-one_2');
  expect(mentionId(place(1, 0, 12), ['J.K. Simmons'])).toBe('p1-J.K.-Simmons');
  expect(mentionId(place(1, 0, 6), ['a %20b'])).toBe('p1-a-20b');
});
