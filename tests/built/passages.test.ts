import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sortByTitle } from '../../src/archive/lists/orders.ts';
import { notationOf } from '../../src/archive/notation/notation.ts';
import { wordsAt } from '../../src/archive/text/places.ts';
import { straighten } from '../../src/archive/text/typography.ts';
import { nextCritics } from '../../src/archive/themes/next-critics.ts';
import { shapeOf } from '../../src/archive/themes/shape.ts';
import { passageName } from '../../src/presentation/passage-labels.ts';
import { themesByPitch } from '../../src/presentation/theme-labels.ts';
import { titleVoiceLabel, voiceLabel } from '../../src/presentation/voice-label.ts';
import type { Review } from '../../src/schema/review.ts';
import { site as settings } from '../../src/site/settings.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite, hrefs, textOf } from '../support/built-site.ts';
import { fiveReviews } from '../support/content-folders.ts';

const { plain } = inject('sites');
const site = new BuiltSite(plain);
const addressOf = ({ slug }: Review) => `/reviews/${slug}/`;

/** The text of all elements of a mark. */
function marked(page: Document, id: string): string {
  const parts = page.querySelectorAll(`#text [id="${id}"], #text [data-part-of="${id}"]`);
  return [...parts].map((part) => part.textContent ?? '').join('');
}

/** As on the pages of reviews. */
const nextCritic = nextCritics(sortByTitle(reviews, settings.rootLanguage));

const spaced = (text: string) => text.replace(/\s+/gu, ' ');

describe.each(reviews.map((review) => [review.slug, review] as const))('%s', (_, review) => {
  const page = site.page(addressOf(review));

  test('marks every passage with exactly its words', () => {
    for (const { id, exact, place } of review.passages) {
      expect(straighten(marked(page, id)), exact).toBe(straighten(exact));
      const paragraph = page.getElementById(`p${place.paragraph}`);
      expect(paragraph?.contains(page.getElementById(id))).toBe(true);
    }
  });

  test('marks every mention and every correction', () => {
    for (const { id, place } of review.mentions) {
      expect(straighten(marked(page, id))).toBe(straighten(wordsAt(place, review.paragraphs)));
    }
    for (const { id, places } of review.corrections) {
      const words = places.map((place) => wordsAt(place, review.paragraphs)).join('');
      expect(straighten(marked(page, id))).toBe(straighten(words));
    }
  });

  test('has a note for every passage, in the order of the text', () => {
    const ids = review.passages.map(({ id }) => id);
    expect(hrefs(page, '.notation .bar a')).toEqual(ids.map((id) => `#${id}`));
    expect(page.querySelectorAll('.notation .bar')).toHaveLength(review.paragraphs.length);
  });

  test('says in words and symbols what the notation shows', () => {
    const notes = [...page.querySelectorAll('.notation .bar a')];
    expect(notes).toHaveLength(review.passages.length);
    const language = page.documentElement.lang;
    const labels = themesByPitch(archive.themes, language);
    for (const [index, passage] of review.passages.entries()) {
      const { supportsRating, themes } = passage;
      const name = textOf(notes[index]?.querySelector('title') ?? null);
      expect(name).toBe(passageName(passage, review, labels, language).replace(/\s+/gu, ' '));
      const signs = hrefs(notes[index] ?? null, '[y]');
      const heads = Math.max(1, themes.length);
      expect(signs.slice(0, heads)).toEqual(
        Array.from({ length: heads }, () => `#sign-${shapeOf(passage)}`),
      );
      expect(signs.includes('#sign-rating')).toBe(supportsRating);
    }
    for (const sign of ['praise', 'reservation', 'neither', 'rating']) {
      expect(page.querySelectorAll(`#sign-${sign}`)).toHaveLength(1);
    }
    const quotesOthers = review.passages.some((passage) => shapeOf(passage) === 'others');
    for (const shown of ['#sign-others', '.legend .others']) {
      expect(page.querySelectorAll(shown)).toHaveLength(quotesOthers ? 1 : 0);
    }
  });

  test('says whose words a passage is, wherever it lists passages', () => {
    const language = page.documentElement.lang;
    for (const passage of review.passages) {
      const voice = voiceLabel(passage, language);
      if (voice === undefined) continue;
      const note = page.querySelector(`.bar a[href="#${passage.id}"] title`);
      expect(textOf(note)).toContain(voice);
    }
    const titleVoice = titleVoiceLabel(review, language);
    if (titleVoice) expect(textOf(page.querySelector('.about-text dd'))).toContain(titleVoice);
  });

  test('lets readers choose which passages to highlight, in the order of the lines', () => {
    const { lines } = notationOf(review, archive.themes);
    const ids = lines.map(({ theme }) => (theme === undefined ? 'whole-film' : `theme-${theme}`));
    const choices = [...page.querySelectorAll('.names input[type="radio"][name="theme"]')];
    expect(choices.map(({ id }) => id)).toEqual([...ids, 'passages', 'no-highlight']);
    const drawn = [...page.querySelectorAll('#score > use')];
    const heights = drawn.map((line) => Number(line.getAttribute('y')));
    expect(heights).toEqual(lines.map(({ y }) => y));
    const labels = themesByPitch(archive.themes, page.documentElement.lang);
    for (const theme of review.themes) {
      const name = page.getElementById(`theme-${theme}`)?.closest('label') ?? null;
      expect(textOf(name)).toBe(spaced(labels.find(({ id }) => id === theme)?.label ?? ''));
    }
  });

  test('has a strip that shows the whole notation and opens it', () => {
    const strip = page.querySelector('.strip');
    const panel = strip?.querySelector('button')?.getAttribute('popovertarget') ?? '';
    expect(page.getElementById(panel)?.matches('.notation[popover]')).toBe(true);
    expect(hrefs(strip, 'a')).toEqual(['#notation']);
    expect(hrefs(strip, 'use')).toEqual(['#score']);
    expect(page.querySelectorAll('#notation #score')).toHaveLength(1);
  });

  test('links to the received text, with its checksum and a note on every correction', () => {
    const aboutText = page.querySelector('.about-text');
    const [received] = hrefs(aboutText, 'a[type="text/plain"]');
    const bytes = readFileSync(join(plain, site.fileOf(received ?? '') ?? ''));
    const original = readFileSync(
      new URL(`../../${fiveReviews}/received/${review.slug}.txt`, import.meta.url),
    );
    expect(bytes.equals(original)).toBe(true);
    const checksum = createHash('sha256').update(original).digest('hex');
    expect(textOf(aboutText?.querySelector('code') ?? null)).toBe(checksum);
    for (const { id } of review.corrections) {
      expect(hrefs(aboutText, 'li a')).toContain(`#${id}`);
      expect(page.querySelectorAll(`#text [id="${id}"]`)).toHaveLength(1);
    }
    for (const { id } of review.passages.filter(({ supportsRating }) => supportsRating)) {
      expect(hrefs(aboutText, 'a')).toContain(`#${id}`);
    }
    if (review.titleWords) {
      expect(straighten(review.title).toLowerCase()).toContain(
        straighten(marked(page, review.titleWords.id)).toLowerCase(),
      );
    }
  });

  test('has one style sheet, that of all reviews, with rules for its lines', () => {
    const [sheet, ...others] = hrefs(page, 'link[rel="stylesheet"]');
    expect(others).toEqual([]);
    expect(sheet).toMatch(/\/review-[0-9a-f]+\.css$/);
    const style = site.read(site.fileOf(sheet ?? '') ?? '');
    const lines = [...page.querySelectorAll('#score > use')];
    expect(lines).toHaveLength(notationOf(review, archive.themes).lines.length);
    for (const [index, line] of lines.entries()) {
      const height = line.getAttribute('y');
      expect(style).toContain(`[data-lines~="${index + 1}"],[y="${height}"]`);
    }
  });

  test('numbers the lines of each passage as its notes do', () => {
    const lines = [...page.querySelectorAll('#score > use')].map((line) => line.getAttribute('y'));
    for (const { id } of review.passages) {
      const heads = [...page.querySelectorAll(`.bar a[href="#${id}"] [y]:not(.star)`)];
      const numbers = heads.map((head) => lines.indexOf(head.getAttribute('y')) + 1);
      const words = page.querySelector(`#text [id="${id}"]`);
      expect(words?.getAttribute('data-lines')).toBe(numbers.join(' '));
    }
  });

  test('leads from each of its themes to its page, and a card to the next critic on it', () => {
    const language = page.documentElement.lang;
    const labels = new Map(
      themesByPitch(archive.themes, language).map(({ id, label }) => [id, label]),
    );
    const { lines } = notationOf(review, archive.themes);
    const rows = [...page.querySelectorAll('.subjects > li')];
    const critics = site.read(`reviews/${review.slug}/next-critics.txt`).split('\n');
    expect(rows).toHaveLength(lines.length);
    for (const [index, { theme }] of lines.entries()) {
      const own = rows[index]?.querySelector('a');
      if (theme) expect(textOf(own ?? null)).toBe(spaced(labels.get(theme) ?? ''));
      expect(site.fileOf(own?.getAttribute('href') ?? ''), own?.outerHTML).toBeTruthy();
      const [path = '', id, interfaceLanguage] = critics[index]?.split('\t') ?? [];
      expect(path !== '').toBe(nextCritic(theme, review) !== undefined);
      if (path === '') continue;
      const leadsTo = reviews.find((each) => addressOf(each) === path);
      const target = leadsTo?.passages.find((each) => each.id === id);
      expect(leadsTo && site.hasId(addressOf(leadsTo), id ?? ''), path).toBe(true);
      expect(site.page(path).documentElement.lang).toBe(interfaceLanguage);
      expect(leadsTo).not.toBe(review);
      if (theme) expect(target?.themes).toContain(theme);
      else expect(target?.themes).toEqual([]);
    }
  });
});
