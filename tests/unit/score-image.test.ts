import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { criticName } from '../../src/presentation/byline.ts';
import { scoreImage } from '../../src/presentation/score-image.ts';
import { imageSize } from '../../src/presentation/score-image-layout.ts';
import { themesByLabel } from '../../src/presentation/theme-labels.ts';
import { archive, firstFive } from '../support/archive.ts';
import { judgingInAll } from '../support/judging-reviews.ts';

const [film] = archive.films;
if (!film) throw new Error('The archive has no film.');
const imageIn = (language: string, reviews = firstFive) =>
  parseHTML(
    scoreImage({
      film: { ...film, title: 'Whiplash & <Co>' },
      reviews,
      themes: themesByLabel(archive.themes, language),
      language,
      sheet: '/assets/image.css',
    }),
  ).document;
const textsOf = (image: Document) =>
  [...image.querySelectorAll('text')].map((text) => text.textContent ?? '');

describe.each(['en', 'de'])('the image of a full score in %s', (language) => {
  const image = imageIn(language);

  test('has the size that social networks show', () => {
    const svg = image.querySelector('svg');
    expect(svg?.getAttribute('width')).toBe(String(imageSize.width));
    expect(svg?.getAttribute('viewBox')).toBe('0 0 1200 630');
  });

  test('names the film, the themes and the critics', () => {
    const texts = textsOf(image);
    expect(texts).toContain('Whiplash & <Co>');
    for (const { label } of themesByLabel(archive.themes, language)) expect(texts).toContain(label);
    const all = texts.join(' ');
    for (const review of firstFive) expect(all).toContain(criticName(review, language));
  });

  test('has a sign for each theme of each passage, and one in the key', () => {
    const heads = firstFive
      .flatMap(({ passages }) => passages)
      .filter(({ stance }) => stance === 'reservation')
      .reduce((sum, { themes }) => sum + Math.max(1, themes.length), 0);
    expect(image.querySelectorAll('use[href="#r"]')).toHaveLength(heads + 1);
  });

  test('says in words how critics judge, and falls back to other fonts', () => {
    expect(image.querySelector('desc')?.textContent).toContain(
      language === 'en' ? 'Tension: praise from 5 critics;' : 'Spannung: Lob in 5 Kritiken;',
    );
    expect(image.querySelector('svg')?.getAttribute('font-family')).toMatch(/, sans-serif$/);
  });
});

test('the image of a score of many critics has a bar for each theme, and a key to it', () => {
  const image = imageIn('en', judgingInAll(120, 30, 20, 30));
  expect(image.querySelectorAll('use')).toHaveLength(0);
  const d = image.querySelector('svg > path.praise')?.getAttribute('d') ?? '';
  const lengths = [...d.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(
    ([, from, to]) => Number(to) - Number(from),
  );
  // 120 critics with praise, and 20 with both.
  expect(lengths).toHaveLength(2);
  expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(6);
  expect(textsOf(image)).toContain('praise and reservations');
});

test('an image has no styles of its own, which hosts forbid, but a style sheet', () => {
  const image = scoreImage({
    film,
    reviews: firstFive,
    themes: themesByLabel(archive.themes, 'en'),
    language: 'en',
    sheet: '/assets/image.css?a&b',
  });
  expect(image).toMatch(/^<\?xml-stylesheet href="\/assets\/image\.css\?a&amp;b"\?>\n<svg /);
  expect(image).not.toMatch(/<style| style=/);
});
