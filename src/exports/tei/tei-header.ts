import type { Element } from 'xast';
import { x } from 'xastscript';
import { typesetTitle } from '../../archive/reviews/typeset-review.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { describePerson } from '../../presentation/about-person.ts';
import { ratingLabel } from '../../presentation/rating-label.ts';
import { transmissionStatements } from '../../presentation/text-statements.ts';
import type { Person } from '../../schema/person.ts';
import { wholeWebAddress } from '../../schema/web-address.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import type { ReviewExport } from '../review-export.ts';
import { taxonomies } from './categories.ts';
import { personId, themeCategory } from './ids.ts';

/** Where the review appeared, as far as that is recorded, and the film that it is about. */
function publicationOf({ review, film }: ReviewExport): Element {
  const { authors = [], source, published, titleBasis, language } = review;
  const title = typesetTitle(review);
  return x('bibl', { type: 'review' }, [
    ...authors.map((author) => x('author', author)),
    x('title', { level: 'a', type: titleBasis, 'xml:lang': language }, title),
    ...(source ? [x('title', { level: 'j' }, source.publication)] : []),
    ...(published ? [x('date', { when: published }, published)] : []),
    ...(source?.address
      ? [x('ref', { target: new URL(wholeWebAddress(source.address)).href })]
      : []),
    x('relatedItem', { type: 'film' }, [
      x('bibl', [
        x('title', { level: 'm', 'xml:lang': film.language }, film.title),
        ...film.directors.map((director) => x('editor', { role: 'director' }, director)),
        x('date', { when: String(film.year) }, String(film.year)),
      ]),
    ]),
  ]);
}

/** The text as the archive received it. */
function receivedOf({ review, checksum }: ReviewExport): Element {
  const { slug, received } = review;
  return x('bibl', { type: 'received' }, [
    ...(received ? [x('date', { when: received }, received)] : []),
    x('idno', { type: 'SHA-256' }, checksum),
    x('ref', { target: wholeAddress(paths.receivedText(slug)) }),
  ]);
}

function personElement(person: Person, { films, language }: ReviewExport): Element {
  const names = [person.name, ...person.variants.filter((variant) => variant !== person.name)];
  return x('person', { 'xml:id': personId(person.id) }, [
    ...names.map((name) => x('persName', name)),
    x('note', describePerson(person, films, language)),
  ]);
}

function fileDescription(exported: ReviewExport): Element {
  const { review, language } = exported;
  const { authors = [], slug, rating } = review;
  const { archiveName, footer, aboutText } = stringsFor(language);
  return x('fileDesc', [
    x('titleStmt', [
      x('title', { 'xml:lang': review.language }, typesetTitle(review)),
      ...authors.map((author) => x('author', author)),
    ]),
    x('publicationStmt', [
      x('publisher', archiveName),
      x('idno', { type: 'URI' }, wholeAddress(paths.review(slug))),
      x('availability', { status: 'restricted' }, [x('p', footer.copyright)]),
    ]),
    x('notesStmt', [
      x('note', { type: 'title' }, aboutText.titleBasis[review.titleBasis]),
      x('note', { type: 'rating', subtype: rating.basis }, ratingLabel(rating, language)),
    ]),
    x('sourceDesc', [publicationOf(exported), receivedOf(exported)]),
  ]);
}

/** The header of a TEI document: what is known of a review. What is not recorded is left out. */
export function teiHeader(exported: ReviewExport): Element {
  const { review, themes, people, language } = exported;
  const statements = transmissionStatements(review, language).join(' ');
  const target = themes.map(({ id }) => `#${themeCategory(id)}`).join(' ');
  return x('teiHeader', { 'xml:lang': language }, [
    fileDescription(exported),
    x('encodingDesc', [
      x('editorialDecl', [x('correction', [x('p', statements)])]),
      x('classDecl', taxonomies(themes, language)),
    ]),
    x('profileDesc', [
      x('langUsage', [x('language', { ident: review.language }, review.language)]),
      ...(people.length > 0
        ? [
            x('particDesc', [
              x(
                'listPerson',
                people.map((each) => personElement(each, exported)),
              ),
            ]),
          ]
        : []),
      ...(themes.length > 0 ? [x('textClass', [x('catRef', { target })])] : []),
    ]),
  ]);
}
