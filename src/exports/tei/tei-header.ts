import type { Element } from 'xast';
import { x } from 'xastscript';
import { formatValue } from '../../archive/reviews/rating-scale.ts';
import { textVersion } from '../../archive/reviews/text-version.ts';
import { typesetTitle } from '../../archive/reviews/typeset-review.ts';
import { languageName } from '../../archive/text/language.ts';
import { phrase } from '../../i18n/format.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { describePerson } from '../../presentation/about-person.ts';
import { ratingLabel } from '../../presentation/rating-label.ts';
import { fidelityStatement } from '../../presentation/text-statements.ts';
import type { Person } from '../../schema/person.ts';
import { isGraded, type Rating } from '../../schema/rating.ts';
import { wholeWebAddress } from '../../schema/web-address.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import type { ReviewExport } from '../review-export.ts';
import { taxonomies } from './categories.ts';
import { personId, themeCategory } from './ids.ts';

/** Where the review appeared, as far as that is recorded, and the film that it is about. */
function publicationOf({ review, film, language: interfaceLanguage }: ReviewExport): Element {
  const { authors = [], source, published, titleBasis, language } = review;
  const { aboutText, tei } = stringsFor(interfaceLanguage);
  const title = typesetTitle(review);
  return x('bibl', { type: 'review' }, [
    ...authors.map((author) => x('author', author)),
    x('title', { level: 'a', type: titleBasis, 'xml:lang': language }, title),
    ...(source ? [x('title', { level: 'j' }, source.publication)] : []),
    ...(published ? [x('date', { when: published }, published)] : []),
    ...(source?.address
      ? [x('ptr', { target: new URL(wholeWebAddress(source.address)).href })]
      : []),
    ...(source
      ? [
          x(
            'note',
            { type: 'source', subtype: source.basis, 'xml:lang': interfaceLanguage },
            aboutText.sourceBasis[source.basis],
          ),
        ]
      : []),
    x('relatedItem', { type: 'film' }, [
      x('bibl', [
        x('title', { level: 'm', 'xml:lang': film.language }, film.title),
        ...film.directors.map((director) =>
          x('respStmt', [x('resp', tei.director), x('persName', director)]),
        ),
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
    x('idno', { type: 'SHA-256', subtype: 'received' }, checksum),
    x('ptr', { target: wholeAddress(paths.receivedText(slug)) }),
  ]);
}

function personElement(person: Person, { films, language }: ReviewExport): Element {
  const names = [person.name, ...person.variants.filter((variant) => variant !== person.name)];
  return x('person', { 'xml:id': personId(person.id) }, [
    ...names.map((name) => x('persName', name)),
    x('note', describePerson(person, films, language)),
  ]);
}

/** A rating in words, with its number for programs if it has one. */
function ratingNote(rating: Rating, language: string): Element {
  const label = `${stringsFor(language).aboutText.rating}: ${ratingLabel(rating, language)}`;
  const attributes = { type: 'rating', subtype: rating.basis };
  if (rating.basis === 'none' || isGraded(rating)) return x('note', attributes, label);
  const shown = formatValue(rating, language);
  const [before = '', ...after] = label.split(shown);
  if (after.length === 0) return x('note', attributes, label);
  const number = x('num', { value: String(rating.value) }, shown);
  return x('note', attributes, before, number, after.join(shown));
}

/** The version of the text, and who made it. */
function editionOf({ review, language }: ReviewExport): Element {
  const { archiveName, citation, tei } = stringsFor(language);
  const { name } = textVersion(review);
  return x('editionStmt', [
    x('edition', { n: name }, phrase(citation.version, { version: name })),
    x('respStmt', [x('resp', tei.responsibility), x('orgName', archiveName)]),
  ]);
}

function fileDescription(exported: ReviewExport): Element {
  const { review, language } = exported;
  const { authors = [], slug, rating, received } = review;
  const { archiveName, footer, aboutText } = stringsFor(language);
  return x('fileDesc', [
    x('titleStmt', [
      x('title', { 'xml:lang': review.language }, typesetTitle(review)),
      ...authors.map((author) => x('author', author)),
    ]),
    editionOf(exported),
    x('publicationStmt', [
      x('publisher', archiveName),
      x('idno', { type: 'URI' }, wholeAddress(paths.review(slug))),
      x('idno', { type: 'SHA-256', subtype: 'version' }, textVersion(review).checksum),
      x('availability', { status: 'restricted' }, [x('p', footer.copyright)]),
      // The archive published the text once it had received it.
      ...(received ? [x('date', { notBefore: received })] : []),
    ]),
    x('notesStmt', [
      x(
        'note',
        { type: 'title', subtype: review.titleBasis },
        `${aboutText.title}: ${aboutText.titleBasis[review.titleBasis]}`,
      ),
      ratingNote(rating, language),
    ]),
    x('sourceDesc', [publicationOf(exported), receivedOf(exported)]),
  ]);
}

/** How the archive treated the text: its corrections, paragraphs and quotation marks, and what it added. */
function editorialDeclaration({ review, language }: ReviewExport): Element {
  const { aboutText, tei } = stringsFor(language);
  const isRestored = review.paragraphing === 'restored';
  const corrections = review.corrections.length > 0 ? [x('p', tei.corrections)] : [];
  return x('editorialDecl', [
    x('correction', { method: 'markup' }, [
      x('p', fidelityStatement(review, language)),
      ...corrections,
    ]),
    x('quotation', { marks: 'all' }, [x('p', tei.quotationMarks)]),
    x('segmentation', [x('p', isRestored ? aboutText.paragraphingRestored : tei.paragraphs)]),
    x('interpretation', [x('p', tei.passages)]),
  ]);
}

/** What happened to the text in the archive, the latest first. The days of corrections are not recorded. */
function revisions({ review, language }: ReviewExport): Element[] {
  const { received, corrections } = review;
  const changes = [
    ...(corrections.length > 0 ? [x('change', fidelityStatement(review, language))] : []),
    ...(received ? [x('change', { when: received }, stringsFor(language).tei.received)] : []),
  ];
  return changes.length > 0 ? [x('revisionDesc', changes)] : [];
}

/** The header of a TEI document: what is known of a review. What is not recorded is left out. */
export function teiHeader(exported: ReviewExport): Element {
  const { review, themes, people, language } = exported;
  const target = themes.map(({ id }) => `#${themeCategory(id)}`).join(' ');
  const languages = [...new Set([review.language, language])];
  return x('teiHeader', { 'xml:lang': language }, [
    fileDescription(exported),
    x('encodingDesc', [
      editorialDeclaration(exported),
      x('classDecl', taxonomies(themes, language)),
    ]),
    x('profileDesc', [
      x(
        'langUsage',
        languages.map((ident) => x('language', { ident }, languageName(ident, language))),
      ),
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
    ...revisions(exported),
  ]);
}
