import { describe, expect, inject, test } from 'vitest';
import { direction, languageName } from '../../src/archive/text/language.ts';
import { straighten } from '../../src/archive/text/typography.ts';
import { visibleSpaces } from '../../src/archive/text/visible-spaces.ts';
import { counted, phrase } from '../../src/i18n/format.ts';
import { interfaceLanguageFor, stringsFor } from '../../src/i18n/interface-languages.ts';
import { blurbOf } from '../../src/presentation/blurb.ts';
import { byline } from '../../src/presentation/byline.ts';
import { publicationDate } from '../../src/presentation/publication-date.ts';
import { ratingLabel } from '../../src/presentation/rating-label.ts';
import { textStatements } from '../../src/presentation/text-statements.ts';
import { receivedText, reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';

const site = new BuiltSite(inject('sites').plain);

/** The words and punctuation marks of a text. White space and the shape of quotation marks do not count. */
const tokens = (text: string) => straighten(text).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Maximum number of tokens in a row that only one of two texts has. */
const maximumGap = 3;

/** The tokens that a text has and another has not. Both have the remaining tokens in the same order. */
function additions(text: readonly string[], other: readonly string[]): string[] {
  const added: string[] = [];
  let at = 0;
  for (const token of text) {
    const next = other.indexOf(token, at);
    if (next >= 0 && next - at <= maximumGap) at = next + 1;
    else added.push(token);
  }
  return added;
}

describe.each(reviews.map((review) => [review.slug, review] as const))('%s', (slug, review) => {
  const page = site.page(`/reviews/${slug}/`);
  const language = interfaceLanguageFor(review.language);
  const strings = stringsFor(language).aboutText;
  /** The text of a row of About this text, by its label. */
  const row = (label: string) => {
    const term = [...page.querySelectorAll('.about-text dt')].find((dt) => textOf(dt) === label);
    return textOf(term?.nextElementSibling ?? null);
  };
  const paragraphs = [...page.querySelectorAll('#text [id]')].filter(({ id }) => /^p\d+$/.test(id));

  test('is on its page word for word, paragraph by paragraph', () => {
    expect(paragraphs.map((paragraph) => paragraph.id)).toEqual(
      review.paragraphs.map((_, index) => `p${index + 1}`),
    );
    expect(paragraphs.map((paragraph) => straighten(paragraph.textContent ?? ''))).toEqual(
      review.paragraphs.map(straighten),
    );
  });

  test('differs from the received text only in its recorded corrections', () => {
    const shown = tokens(paragraphs.map((paragraph) => paragraph.textContent).join('\n'));
    const received = tokens(receivedText(slug));
    const corrected = tokens(review.corrections.map(({ reads }) => reads).join(' '));
    const damaged = tokens(review.corrections.map((correction) => correction.received).join(' '));
    for (const token of additions(shown, received)) expect(corrected).toContain(token);
    for (const token of additions(received, shown)) expect(damaged).toContain(token);
  });

  test('has its language and direction, on a page in the same language if the interface has it', () => {
    const text = page.querySelector('#text');
    expect(text?.getAttribute('lang')).toBe(review.language);
    expect(text?.closest('[dir]')?.getAttribute('dir')).toBe(direction(review.language));
    expect(page.documentElement.getAttribute('lang')).toBe(language);
  });

  test('has a rating that says whose it is, with the words that support it, or the reason why it has none', () => {
    const record = page.querySelector('.about-text');
    const label = ratingLabel(review.rating, language);
    expect(textOf(record).toLocaleLowerCase(language)).toContain(label.toLocaleLowerCase(language));
    const link = record?.querySelector('a[href^="#passage-"]')?.getAttribute('href');
    if (review.rating.basis === 'none') {
      expect(link).toBeUndefined();
      expect(straighten(textOf(record))).toContain(straighten(review.rating.reason));
      return;
    }
    const passage = page.getElementById(link?.slice(1) ?? '');
    expect(straighten(textOf(passage))).toBe(straighten(review.rating.passage));
    // Without the space of a line end, the words on both sides of it would run together.
    expect(textOf(record)).not.toMatch(/(?:words|Worte)[“„]/);
  });

  test('has a list of all corrections, with both wordings, the reason, and whether it is conjectured', () => {
    const notes = [...page.querySelectorAll('.about-text li:has(a[href^="#mend-"])')].map(textOf);
    expect(notes).toHaveLength(review.corrections.length);
    for (const [index, { reads, received, reason, certainty }] of review.corrections.entries()) {
      const shown = straighten(notes[index] ?? '');
      expect(shown).toContain(straighten(visibleSpaces(reads).replace(/\s+/gu, ' ')));
      expect(notes[index]).toContain(visibleSpaces(received).replace(/\s+/gu, ' '));
      const isConjectured = certainty === 'conjectured';
      const note = isConjectured ? phrase(strings.conjectured, { reason }) : reason;
      expect(shown).toContain(straighten(note));
    }
  });

  test('has a list of all remarks, each with a link to its words', () => {
    const notes = [...page.querySelectorAll('.about-text li:not(:has(a[href^="#mend-"]))')];
    expect(notes).toHaveLength(review.remarks.length);
    for (const [index, { exact, remark, place }] of review.remarks.entries()) {
      const note = notes[index];
      expect(straighten(textOf(note?.querySelector('q') ?? null))).toBe(straighten(exact));
      expect(straighten(textOf(note ?? null))).toContain(straighten(remark));
      const link = note?.querySelector('a')?.getAttribute('href');
      const words = page.getElementById(link?.slice(1) ?? '');
      expect(words?.closest('p')?.id).toBe(`p${place.paragraph}`);
      expect(straighten(textOf(words))).toBe(straighten(exact));
    }
  });

  test('names its author, date and source, or says that they are not recorded', () => {
    const { authors, published, source } = review;
    const { notRecorded } = strings;
    const people = counted(strings.authors, authors?.length ?? 1, language);
    const names = authors && new Intl.ListFormat(language).format(authors);
    expect(row(people)).toBe(names ?? notRecorded);
    expect(row(strings.published)).toBe(
      published ? publicationDate(published, language) : notRecorded,
    );
    const record = row(strings.source);
    expect(record).toContain(source?.publication ?? notRecorded);
    expect(record).toContain(source ? strings.sourceBasis[source.basis] : notRecorded);
    expect(record).toContain(source?.address ?? '');
  });

  test('says where its title comes from, and what was done to its text', () => {
    expect(row(strings.title)).toContain(strings.titleBasis[review.titleBasis]);
    const rights = counted(strings.rights, review.authors?.length ?? 1, language);
    expect(row(strings.text)).toBe([...textStatements(review, language), rights].join(' '));
  });

  test('says at the top whether it is complete', () => {
    const facts = textOf(page.querySelector('.sleeve .facts'));
    for (const name of ['incomplete', 'excerpt'] as const) {
      const words = stringsFor(language).review.completeness[name];
      expect(facts.includes(words)).toBe(review.completeness === name);
    }
  });

  test('is listed in each language, with its critic, title, own line, rating and language', () => {
    for (const list of ['/reviews/', '/de/reviews/']) {
      const found = site
        .pagesFrom(list)
        .flatMap((each) => [...site.page(each).querySelectorAll('.entry')])
        .filter((each) => each.querySelector('h2 a')?.getAttribute('href')?.includes(`/${slug}/`));
      expect(found).toHaveLength(1);
      const entry = textOf(found[0] ?? null);
      const listLanguage = list === '/reviews/' ? 'en' : 'de';
      expect(straighten(entry)).toContain(straighten(review.title));
      expect(entry).toContain(
        byline(review, listLanguage) ?? stringsFor(listLanguage).lists.unsigned,
      );
      expect(straighten(entry)).toContain(straighten(blurbOf(review).words));
      expect(entry).toContain(ratingLabel(review.rating, listLanguage));
      expect(entry).toContain(languageName(review.language, listLanguage));
      expect(entry).toMatch(listLanguage === 'de' ? /\d+ Wörter, \d+ Min\./ : /\d+ words, \d+ min/);
    }
  });

  test('is quoted on the pages of its themes, and on no other', () => {
    const quoting = site
      .pages()
      .filter((address) => /^\/themes\/[^/]+\/$/.test(address))
      .filter((address) =>
        site
          .pagesFrom(address)
          .some((each) => site.reviewsQuotedOn(each).includes(`/reviews/${slug}/`)),
      );
    expect(quoting).toEqual(review.themes.map((theme) => `/themes/${theme}/`).toSorted());
  });
});

// A no-break space is written as ⍽.
test.each([
  ['cinematic-adrenalin', '“Whiplash” is cinematic adrenalin. In an era'],
  ['cinematic-adrenalin', 'the infamous Mr.⍽Fletcher (J.K.⍽Simmons), the most important'],
  ['cinematic-adrenalin', 'be called his “teaching style.” Fletcher likes'],
  ['cinematic-adrenalin', 'Teller and Simmons’ performances, it reaches'],
  ['cinematic-perfection', 'his response to ‘why did you stop’ was to start again.'],
  ['cinematic-perfection', 'until JK Simmons’ Fletcher walks in'],
  ['cinematic-perfection', 'shot in just over 2⍽weeks by a first time'],
  ['one-of-the-greats', 'dramatically violent⍽– it’s just that'],
  ['one-of-the-greats', 'newspaper editor J.⍽Jonah Jameson in Sam Raimi’s'],
  ['one-of-the-greats', 'in the English language than “good job”.’ And if'],
  ['one-of-the-greats', 'at the 2014 Sundance Film Festival'],
  ['trommeln-bis-die-haende-bluten', 'Titelsongs „Whiplash“, die in dem Film'],
  ['trommeln-bis-die-haende-bluten', 'Terence Fletcher (J.K.⍽Simmons), ein Musiklehrer'],
  ['trommeln-bis-die-haende-bluten', 'mit 3⍽Oscars ausgezeichnet'],
  ['trommeln-bis-die-haende-bluten', 'weltweit fast 49⍽Millionen Dollar ein.'],
])('the page of %s is typeset: %s', (slug, expected) => {
  const text = site.page(`/reviews/${slug}/`).querySelector('#text')?.textContent;
  expect(text?.replaceAll('\u00A0', '⍽')).toContain(expected);
});

test('English words within the German review are marked as English', () => {
  const page = site.page('/reviews/trommeln-bis-die-haende-bluten/');
  const marked = [...page.querySelectorAll('#text [lang="en"]')].map((each) => each.textContent);
  expect(marked).toEqual(['Whiplash', 'Whiplash', 'Whiplash']);
});

const inlineElements = ['a', 'b', 'cite', 'q', 'span'];

/** Whether two neighbours in a line have no space or punctuation mark between their words. */
function runTogether(one: Node | null, other: Node | null): boolean {
  const inLine = ['#text', ...inlineElements];
  return (
    [one, other].every((node) => inLine.includes(node?.nodeName.toLowerCase() ?? '')) &&
    /[\p{L}\p{N}]$/u.test(one?.textContent ?? '') &&
    /^[\p{L}\p{N}]/u.test(other?.textContent ?? '')
  );
}

test('words of neighbouring elements do not run together on any page', () => {
  // In the text and in quotations of it, an element may end within a word; the others are not in a line.
  const exceptions = '#text, blockquote, svg';
  for (const address of site.pages()) {
    for (const element of site
      .page(address)
      .querySelectorAll(`main :is(${inlineElements.join()})`)) {
      if (element.closest(exceptions)) continue;
      const { previousSibling, nextSibling } = element;
      const isWrong = runTogether(previousSibling, element) || runTogether(element, nextSibling);
      expect(isWrong, `${address}: ${element.outerHTML}`).toBe(false);
    }
  }
});

test('no page loses the space of a line end between words', () => {
  const blocks = 'main :is(p, h1, h2, dd:not(:has(li)), li:not(:has(p, li)))';
  for (const address of site.pages()) {
    for (const block of site.page(address).querySelectorAll(blocks)) {
      if (block.closest('#text, .incipit, [lang]:not(html)')) continue;
      expect(textOf(block), address).not.toMatch(/\p{Ll}[.,;:]\p{Lu}\p{Ll}/u);
    }
  }
});
