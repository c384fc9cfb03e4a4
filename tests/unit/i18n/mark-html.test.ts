import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markedAs } from '../../../src/i18n/fallback-marks.ts';
import { markHtml } from '../../../src/i18n/mark-html.ts';

const english = (text: string) => markedAs('en', text);

test('a page without marks stays as it is', () => {
  const page = '<html lang="fr"><p title="a > b">Texte</p></html>';
  expect(markHtml(page)).toBe(page);
});

test('a text gets an element with its language, and a direction where it is another one', () => {
  const page = (language: string) => `<html lang="${language}"><p>${english('Skip')}</p></html>`;
  expect(markHtml(page('fr'))).toContain('<p><bdi lang="en" class="fallback">Skip</bdi></p>');
  expect(markHtml(page('ar'))).toContain('<bdi lang="en" dir="ltr" class="fallback">Skip</bdi>');
});

test('attributes, titles and options have no marks, whatever signs they contain', () => {
  const html = [
    '<html lang="fr">',
    `<title>${english('Themes')} · Archive</title>`,
    `<option>${english('all in turn')}</option>`,
    `<a title="a > ${english('b < c')}" aria-label='${english('“Menu”')}'>x</a>`,
    `<p data-label="${english('Film')}">y</p>`,
    '</html>',
  ].join('');
  const marked = markHtml(html);
  expect(marked).not.toMatch(/[\uFDD0-\uFDD3]/);
  expect(marked).not.toContain('span');
  expect(marked).toContain('<title>Themes · Archive</title>');
  expect(marked).toContain('title="a > b < c"');
});

test('texts for scripts keep their marks, which scripts turn into elements', () => {
  const html = `<form data-searching="${english('Searching…')}" class="x">`;
  expect(markHtml(`<html lang="fr">${html}</html>`)).toContain(html);
});

test('a text in a drawing gets an element of drawings, and its title none', () => {
  const drawing = `<svg><title>${english('Score')}</title><text>${english('Film')}</text></svg>`;
  const marked = markHtml(`<html lang="fr">${drawing}<p>${english('After')}</p></html>`);
  expect(marked).toContain('<title>Score</title>');
  expect(marked).toContain('<text><tspan lang="en" class="fallback">Film</tspan></text>');
  expect(marked).toContain('<p><bdi lang="en" class="fallback">After</bdi></p>');
});

test('texts with only numbers and signs between them are one', () => {
  const page = `<html lang="fr"><p>${english('Page ')}1${english(' of ')}2</p></html>`;
  const { document } = parseHTML(markHtml(page));
  const spans = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(spans).toEqual(['Page 1 of ']);
  expect(document.querySelector('p')?.textContent).toBe('Page 1 of 2');
});
