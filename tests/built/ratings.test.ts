import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { ratingValues } from '../../src/archive/lists/facets.ts';
import { reviews } from '../support/archive.ts';
import { BuiltSite, textOf } from '../support/built-site.ts';
import { ratedReviews } from '../support/rated-reviews.ts';

const plain = new BuiltSite(inject('sites').plain);
const grown = new BuiltSite(inject('sites').grown);

const textsOf = (elements: Iterable<Element>) => Array.from(elements, textOf);

/** The names of the ratings in the facets of a list. */
const inLists = (site: BuiltSite, address = '/reviews/') =>
  textsOf(site.page(address).querySelectorAll('[aria-labelledby="show-rating"] a'));

/** The names of the ratings in the facets of a search page. */
const inSearch = (site: BuiltSite, address = '/search/') => {
  const boxes = site.page(address).querySelectorAll('input[name="rating"]');
  return Array.from(boxes, (box) => textOf(box.parentElement?.querySelector('.name') ?? null));
};

/** The parts of an annotation that these tests look at. */
const annotationsSchema = z.object({
  items: z.array(
    z.object({ body: z.array(z.object({ purpose: z.string(), value: z.string().optional() })) }),
  ),
});

describe('facets, their headings and orders', () => {
  test('say that a value is an estimate, in headings and in the search', () => {
    const estimates = ratingValues(reviews).filter(({ count, estimates: some }) => some === count);
    for (const { value } of estimates) {
      expect(inSearch(plain)).toContain(`about ${value}`);
      expect(textOf(plain.page(`/rating/${value}/`).querySelector('h1'))).toBe(
        `Reviews estimated at about ${value} out of 5`,
      );
    }
    expect(estimates.map(({ value }) => value)).toContain(4.5);
    expect(inSearch(plain, '/de/search/')).toContain('etwa 4,5');
  });

  test('say that some reviews at a value have estimates, and nothing if all ratings are stated', () => {
    for (const names of [inLists(grown), inSearch(grown)]) {
      expect(names).toContain('5 (some estimated)');
      expect(names).toContain('2.5');
    }
    const heading = (address: string) => textOf(grown.page(address).querySelector('h1'));
    expect(heading('/rating/5/')).toBe('Reviews rated or estimated at 5 out of 5');
    expect(heading('/rating/2.5/')).toBe('Reviews rated 2.5 out of 5');
    expect(inLists(grown, '/de/reviews/')).toContain('5 (teils Einschätzungen)');
  });

  test('have no stars, and do not call estimates ratings', () => {
    for (const address of ['/reviews/', '/rating/5/', '/search/']) {
      const page = grown.page(address);
      expect(textOf(page.querySelector('main'))).not.toContain('★');
    }
    const controlsOf = (site: BuiltSite) =>
      textOf(site.page('/reviews/').querySelector('.controls'));
    expect(controlsOf(grown)).toMatch(
      /Rating \(some estimated\).*Rating \(some estimated\), highest/,
    );
    expect(controlsOf(plain)).toMatch(/Estimated rating, highest first/);
  });
});

describe.each(ratedReviews.map((review) => [review.label, review] as const))(
  '%s',
  (label, review) => {
    const address = `/reviews/${review.slug}/`;
    const page = grown.page(address);
    const isStated = review.listedAt !== undefined;
    const entryOn = (list: string) =>
      grown.page(list).querySelector(`a[href="${address}"]`)?.closest('.entry') ?? null;

    test('is on the page of the review, in its record and in lists', () => {
      const places = [page.querySelector('.sleeve'), entryOn('/language/fr/')];
      for (const place of places) {
        expect(textOf(place)).toContain(label);
        const [value] = label.split(',');
        expect(textsOf(place?.querySelectorAll('.stated') ?? [])).toEqual(isStated ? [value] : []);
      }
      const record = textOf(page.querySelector('.about-text'));
      expect(record.toLowerCase()).toContain(label.toLowerCase());
    });

    test('is listed at its value on the archive’s scale, or nowhere', () => {
      const lists = grown.pages().filter((list) => /^\/rating\/[^/]+\/$/.test(list));
      const having = lists.filter((list) =>
        grown.pagesFrom(list).some((each) => grown.entriesOn(each).includes(address)),
      );
      expect(having).toEqual(isStated ? [`/rating/${review.listedAt}/`] : []);
    });

    test('is in the annotation of the words that state it, if any do', () => {
      const file = `reviews/${review.slug}/annotations.jsonld`;
      const { items } = annotationsSchema.parse(JSON.parse(grown.read(file)));
      const assessments = items.flatMap(({ body }) =>
        body
          .filter(({ purpose }) => purpose === 'assessing')
          .map(({ value }) => value?.replaceAll('\u00A0', ' ')),
      );
      expect(assessments).toEqual(isStated ? [label] : []);
    });

    test('is explained by the notation, if words state it', () => {
      const legend = textOf(page.querySelector('.legend'));
      expect(legend.includes('basis of the rating')).toBe(isStated);
      expect(page.querySelectorAll('.notation .bar a [href="#sign-rating"]')).toHaveLength(
        isStated ? 1 : 0,
      );
    });
  },
);

describe('a review without a rating', () => {
  const slug = 'un-resume-sans-note';

  test('says why, and links to no words', () => {
    const record = grown.page(`/reviews/${slug}/`).querySelector('.about-text');
    expect(textOf(record)).toContain(
      'No rating or estimate: the text tells the plot and does not judge the film.',
    );
    expect(record?.querySelectorAll('a[href^="#passage-"]')).toHaveLength(0);
  });
});
