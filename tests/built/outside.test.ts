import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { BuiltSite } from '../support/built-site.ts';
import { outside } from '../support/hostile-content.ts';

test.each(Object.entries(inject('sites')))(
  'nothing from around the content is in the site “%s”',
  (_, folder) => {
    /** Where this copy of the project is, the copies that were built, and the home of whoever built them. */
    const places = [
      fileURLToPath(new URL('../../', import.meta.url)),
      join(tmpdir(), 'archive-'),
      join(homedir(), '/'),
    ];
    const elsewhere = [outside, ...places.filter((place) => place !== '/')];
    const built = new BuiltSite(folder);
    const having = built.files().filter((file) => {
      const bytes = readFileSync(join(folder, file));
      return elsewhere.some((text) => file.includes(text) || bytes.includes(text));
    });
    expect(having).toEqual([]);
  },
);
