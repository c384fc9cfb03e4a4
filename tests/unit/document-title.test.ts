import { expect, test } from 'vitest';
import { documentTitle } from '../../src/presentation/document-title.ts';

test('the title of a document names what it is about, and the archive, if there is room', () => {
  expect(documentTitle('“Cinematic adrenalin”', ['Whiplash', 'Verbatim'])).toBe(
    '“Cinematic adrenalin” · Whiplash · Verbatim',
  );
  expect(documentTitle('Themes', [undefined, 'Verbatim'])).toBe('Themes · Verbatim');
  const long = 'T'.repeat(56);
  expect(documentTitle(long, ['Whiplash', 'Verbatim'])).toBe(`${long} · Whiplash`);
  expect(documentTitle('T'.repeat(66), ['Whiplash', 'Verbatim'])).toBe('T'.repeat(66));
});
