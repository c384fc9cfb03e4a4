import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { barsOf } from '../../src/archive/music/bars.ts';
import { compose } from '../../src/archive/music/compose.ts';
import { notationOf } from '../../src/archive/notation/notation.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress } from '../support/sites.ts';

/** Maximum size of the script that a press fetches, and of its controls, in bytes after Brotli. */
const maximumScript = 4096;
const maximumControls = 512;

const sites = {
  'at the root': new BuiltSite(inject('sites').plain),
  'under a base path': new BuiltSite(inject('sites').based, new URL(basedAddress).pathname),
};

describe.each(Object.entries(sites))('%s', (_, site) => {
  const bytes = (file: string) => brotliCompressSync(site.read(file)).length;

  test('the player is one small script', () => {
    const players = site.files().filter((file) => /\/open-player\.[^/]+\.js$/.test(file));
    expect(players).toHaveLength(1);
    for (const player of players) {
      expect(site.read(player)).not.toMatch(/(?:from|import)\s*["'`(]/);
      expect(bytes(player)).toBeLessThanOrEqual(maximumScript);
    }
  });

  test('its controls are small, and have the words of every interface language', () => {
    const controls = site.files().filter((file) => /^listening\/[^/]+\.txt$/.test(file));
    expect(controls.length).toBeGreaterThan(1);
    for (const file of controls) {
      expect(bytes(file)).toBeLessThanOrEqual(maximumControls);
      expect(site.read(file)).toMatch(/^<div class="player" role="group" aria-label="[^"]+">/);
      expect(site.read(file)).not.toContain('undefined');
    }
  });

  test('every review has one button, which says how long the piece is', () => {
    for (const review of reviews) {
      const page = site.pages().find((each) => each.endsWith(`/reviews/${review.slug}/`)) ?? '';
      const buttons = site.page(page).querySelectorAll('button.listen');
      const bars = barsOf(notationOf(review, archive.themes));
      const { seconds } = compose(bars, review.paragraphs.join(' '));
      expect(buttons).toHaveLength(1);
      expect(buttons[0]?.textContent).toContain(`${Math.round(seconds)} s`);
    }
  });

  test('a page with the full score of a film has one button', () => {
    // The full score has a row for each theme; the table of a theme has one for each film.
    const scores = site
      .pages()
      .filter((page) => site.page(page).querySelector('.score tbody th a[href*="/themes/"]'));
    expect(scores.length).toBeGreaterThan(0);
    for (const page of scores) {
      expect(site.page(page).querySelectorAll('button.listen'), page).toHaveLength(1);
    }
  });
});
