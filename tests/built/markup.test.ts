import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { BuiltSite } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);

test('html-validate finds no error on any page', async () => {
  const loader = new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Ids of mentions are made from names, which may contain full stops. Published ids must not change.
      'valid-id': ['error', { relaxed: true }],
      // All values of a facet are checkboxes with the same name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    },
  });
  const validator = new HtmlValidate(loader);
  const pages = site.files().filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const { results } = await validator.validateString(site.read(page), page);
    const messages = results.flatMap((result) => result.messages);
    expect(messages, page).toEqual([]);
  }
});
