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

test('numbers and signs in a phrase, and beside it, are in one element with it', () => {
  const contents = (text: string) => {
    const { document } = parseHTML(markHtml(`<html lang="fr"><p>${text}</p></html>`));
    const elements = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    return [document.querySelector('p')?.textContent, ...elements];
  };
  const page = english('Page {page} of {pages}').replace('{page}', '1').replace('{pages}', '2');
  expect(contents(page)).toEqual(['Page 1 of 2', 'Page 1 of 2']);
  const rating = english('{value} out of {best}.').replace('{value}', '4.5').replace('{best}', '5');
  expect(contents(rating)).toEqual(['4.5 out of 5.', '4.5 out of 5.']);
  const quoted = english('“{words}”').replace('{words}', 'mots');
  expect(contents(quoted)).toEqual(['“mots”']);
});
