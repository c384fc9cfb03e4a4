import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import {
  readTranslatedTexts,
  sharedTranslatedTexts,
} from '../../src/integrations/translated-texts.ts';
import { readArchive } from '../../src/loader/read-archive.ts';
import { shareContent } from '../../src/loader/shared-content.ts';
import { withoutDrafts } from '../../src/loader/without-drafts.ts';
import { fixture } from '../refusals/fixture.ts';
import { languages } from '../support/archive.ts';

const folder = pathToFileURL(`${fixture}/`);

afterAll(() => {
  globalThis.sharedContent = undefined;
});

test('a build compares the texts that its loaders have shared, the same ones that a command reads', async () => {
  await expect(sharedTranslatedTexts(folder)).rejects.toThrow('has shared the collection');
  const { reviews, people, films } = withoutDrafts(await readArchive(folder, { languages }));
  shareContent(
    'reviews',
    reviews.map(({ review }) => ({ id: review.slug, data: review })),
  );
  shareContent(
    'people',
    people.map((data) => ({ id: data.id, data })),
  );
  shareContent(
    'films',
    films.map((data) => ({ id: data.id, data })),
  );
  const shared = await sharedTranslatedTexts(folder);
  expect(shared).toEqual(await readTranslatedTexts(folder));
  expect(shared.reviews.length).toBeGreaterThan(1);
  expect(shared.names).toContain('Anna Berg');
});
