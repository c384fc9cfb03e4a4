import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import type { Dictionary } from '../../src/translation/dictionary.ts';
import { translatePage } from '../../src/translation/translate-page.ts';
import { BuiltSite } from '../support/built-site.ts';
import { differences, factsOfPage } from '../support/compare-pages.ts';

const usual = new BuiltSite(inject('sites').grown);
const turned = new BuiltSite(inject('sites').turned);

/** The pages of reviews. Of the many copies of one review, one is enough. */
const reviews = usual
  .files()
  .filter((file) => /^reviews\/(?!copy-(?!1\/))[^/]+\/annotations\.jsonld$/.test(file))
  .map((file) => file.replace('annotations.jsonld', 'index.html'));

async function dictionary(from: string, to: string): Promise<Dictionary> {
  const file = usual.files().find((each) => each.startsWith(`assets/${from}-${to}.`));
  if (!file) throw new Error(`There is no dictionary from ${from} to ${to}.`);
  const module: { default: Dictionary } = await import(
    pathToFileURL(join(usual.folder, file)).href
  );
  return module.default;
}

describe('the page of a review that a script shows in another interface language', () => {
  test.each(reviews)('equals the page rendered in it: %s', async (file) => {
    const { document } = parseHTML(usual.read(file));
    const { document: rendered } = parseHTML(turned.read(file));
    const [from, to] = [document.documentElement.lang, rendered.documentElement.lang];
    expect(to).not.toBe(from);
    const before = factsOfPage(document);
    translatePage(document, await dictionary(from, to));
    expect(document.documentElement.lang).toBe(to);
    expect(differences(document, rendered, before)).toEqual([]);
  });
});
