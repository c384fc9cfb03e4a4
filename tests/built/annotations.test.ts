import { describe, expect, inject, test } from 'vitest';
import { straighten } from '../../src/archive/text/typography.ts';
import { isCriticsOwn } from '../../src/archive/themes/voice.ts';
import { stringsFor } from '../../src/i18n/interface-languages.ts';
import { ratingLabel } from '../../src/presentation/rating-label.ts';
import { themesByLabel } from '../../src/presentation/theme-labels.ts';
import { voiceLabel } from '../../src/presentation/voice-label.ts';
import { archive, reviews } from '../support/archive.ts';
import { BuiltSite } from '../support/built-site.ts';
import { basedAddress, defaultAddress } from '../support/sites.ts';
import {
  type Annotation,
  annotationCollectionSchema,
  annotationPageSchema,
  type Body,
} from '../support/web-annotation.ts';

const sites = inject('sites');
const { judgement } = stringsFor('en').passages;
const labelled = new Map(themesByLabel(archive.themes, 'en').map(({ id, label }) => [id, label]));
const passageCount = reviews.reduce((sum, { passages }) => sum + passages.length, 0);

/** The address of a resource that is described, or only named. */
const idOf = (resource: string | { id: string }) =>
  typeof resource === 'string' ? resource : resource.id;

/** The bodies of all annotations on a page, each as it was described first. */
function describedBodies(items: readonly Annotation[]): Body[][] {
  const described = new Map<string, Body>();
  return items.map(({ body }) =>
    body.map((part) => {
      if (typeof part === 'string') {
        const known = described.get(part);
        if (!known) throw new Error(`${part} is not described before it is named.`);
        return known;
      }
      if (part.id !== undefined) {
        expect(described.has(part.id), part.id).toBe(false);
        described.set(part.id, part);
      }
      return part;
    }),
  );
}

const motivationsOf = ({ motivation }: Annotation) => [motivation].flat();

/** The addresses that a page links to as its JSON-LD alternates. */
function alternatesOf(site: BuiltSite, page: string): (string | null)[] {
  const links = [...site.page(page).querySelectorAll('link[type="application/ld+json"]')];
  return links.map((link) => link.getAttribute('href'));
}

describe.each([
  ['at the root', new BuiltSite(sites.plain), defaultAddress],
  ['under a base path', new BuiltSite(sites.based, new URL(basedAddress).pathname), basedAddress],
])('the annotations %s', (_, site, home) => {
  const read = (address: string): unknown => {
    const file = site.fileOf(new URL(address, home).pathname);
    if (file === undefined) throw new Error(`There is no file at ${address}.`);
    return JSON.parse(site.read(file));
  };
  const collection = annotationCollectionSchema.parse(read(`${home}annotations.jsonld`));
  const pages: ReturnType<(typeof annotationPageSchema)['parse']>[] = [];
  for (let next: string | undefined = collection.first; next; next = pages.at(-1)?.next) {
    pages.push(annotationPageSchema.parse(read(next)));
  }

  const items = pages.flatMap((page) => {
    const base = page['@context'][1]['@base'];
    const bodies = describedBodies(page.items);
    return page.items.map((item, index) => ({
      ...item,
      id: new URL(item.id, base).href,
      body: bodies[index] ?? [],
      base,
    }));
  });

  test('are a collection whose pages link to the next and the previous one', () => {
    expect(pages.map(({ id }) => id)).toEqual(
      reviews.map(({ slug }) => `${home}reviews/${slug}/annotations.jsonld`),
    );
    expect(pages.at(-1)?.id).toBe(collection.last);
    for (const [index, { partOf, prev }] of pages.entries()) {
      expect(partOf).toEqual({ id: collection.id, creator: collection.creator });
      expect(prev).toBe(pages[index - 1]?.id);
    }
  });

  test('have start indexes that add up to the total of the collection', () => {
    let count = 0;
    for (const { startIndex, items } of pages) {
      expect(startIndex).toBe(count);
      count += items.length;
    }
    expect(count).toBe(collection.total);
    expect(count).toBe(passageCount);
  });

  test('have relative addresses, whose base is that of their page', () => {
    for (const { '@context': context, id } of pages) expect(context[1]['@base']).toBe(id);
  });

  test('have different addresses, and bodies at existing addresses', () => {
    const bodies = new Set(
      items.flatMap(({ body, base }) =>
        body.flatMap(({ id }) => (id === undefined ? [] : [new URL(id, base).href])),
      ),
    );
    const ids = new Set(items.map(({ id }) => id));
    expect(ids.size).toBe(items.length);
    expect(ids.isDisjointFrom(bodies)).toBe(true);
    for (const { body, base } of items) {
      for (const part of body) {
        if ('source' in part)
          expect(site.fileOf(new URL(idOf(part.source), base).pathname)).toBeDefined();
      }
    }
  });

  test('quote words that their page contains exactly once in their context', () => {
    for (const { id, base, target } of items) {
      const document = site.page(new URL(target.source, base).pathname);
      const { exact, prefix = '', suffix = '' } = target.selector;
      const blocks = [...document.querySelectorAll('#text > *')].map((each) => each.textContent);
      const found = blocks.filter((text) => text?.includes(`${prefix}${exact}${suffix}`));
      expect(found, id).toHaveLength(1);
      expect(found[0]?.split(`${prefix}${exact}${suffix}`)).toHaveLength(2);
      const marked = document.getElementById(new URL(id, base).hash.slice(1));
      const markedWords = marked?.textContent;
      if (!markedWords) throw new Error(`${id} marks no words.`);
      expect(exact.startsWith(markedWords), id).toBe(true);
    }
  });

  test('have the themes, voices, stances and ratings of the record', () => {
    for (const [index, { slug, themes, passages, rating }] of reviews.entries()) {
      const page = pages[index];
      if (!page) throw new Error(`There is no page of ${slug}.`);
      const { items: own, id: base } = page;
      expect(own).toHaveLength(passages.length);
      const bodies = describedBodies(own);
      for (const [at, passage] of passages.entries()) {
        const [item, body] = [own[at], bodies[at]];
        if (!item || !body) throw new Error(`There is no annotation number ${at + 1} of ${slug}.`);
        const { target } = item;
        const motivation = motivationsOf(item);
        const sources = body.flatMap((part) =>
          'source' in part ? [new URL(idOf(part.source), base).href] : [],
        );
        expect(sources).toEqual([
          ...passage.themes.map((theme) => `${home}themes/${theme}/`),
          ...(passage.speaker ? [`${home}people/${passage.speaker.id}/`] : []),
        ]);
        const labels = body.flatMap((part) =>
          'source' in part && typeof part.source === 'object' ? [part.source.label] : [],
        );
        expect(labels).toEqual(passage.themes.map((theme) => labelled.get(theme)));
        const described = body.flatMap((part) =>
          part.purpose === 'describing' && 'value' in part ? [part.value] : [],
        );
        const voice = voiceLabel(passage, 'en');
        expect(described).toEqual(voice === undefined ? [] : [voice]);
        expect(motivation.includes('describing')).toBe(!isCriticsOwn(passage));
        expect(motivation.includes('linking')).toBe(passage.speaker !== undefined);
        expect(themes).toEqual(expect.arrayContaining(passage.themes));
        expect(straighten(target.selector.exact)).toBe(straighten(passage.exact));
        const assessments = body.flatMap((part) =>
          part.purpose === 'assessing' && 'value' in part ? [part.value] : [],
        );
        expect(assessments).toEqual([
          ...(passage.stance ? [judgement[passage.stance]] : []),
          ...(passage.supportsRating ? [ratingLabel(rating, 'en')] : []),
        ]);
        expect(motivation.includes('assessing')).toBe(assessments.length !== 0);
        expect(motivation.includes('classifying')).toBe(passage.themes.length > 0);
      }
    }
  });

  test('say once who made them', () => {
    const { creator } = collection;
    expect(creator).toEqual({ id: home, type: 'Organization', name: 'Verbatim' });
  });

  test('take at most 420 bytes for each passage, its quoted words included', () => {
    for (const { slug, passages } of reviews) {
      const { length } = Buffer.from(site.read(`reviews/${slug}/annotations.jsonld`));
      expect(length / passages.length, slug).toBeLessThanOrEqual(420);
    }
  });

  test('are linked from the pages of the reviews and of the themes', () => {
    for (const { slug } of reviews) {
      const address = `${site.base}reviews/${slug}/`;
      expect(alternatesOf(site, address)).toEqual([`${address}annotations.jsonld`]);
      expect(
        site.page(address).querySelector('.about-text dd a[href$="/annotations.jsonld"]'),
      ).toBeTruthy();
    }
    expect(alternatesOf(site, `${site.base}themes/`)).toEqual([`${site.base}annotations.jsonld`]);
  });
});
