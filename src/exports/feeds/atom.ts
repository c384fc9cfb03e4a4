import type { Element } from 'xast';
import { x } from 'xastscript';
import { typesetTitle } from '../../archive/reviews/typeset-review.ts';
import { splitPhrase } from '../../i18n/format.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import { xmlDocument } from '../xml-document.ts';
import { entryAuthors, entryFacts, entryRights, feedTitle } from './entry-words.ts';
import { entryId, type Feed, type FeedEntry, momentOf } from './feed.ts';

const mediaTypes = { page: 'text/html', atom: 'application/atom+xml' } as const;

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Text of a feed with markup, which browsers show as it is. */
const markup = (name: string, children: Element['children'], attributes = {}) =>
  x(name, { type: 'xhtml', ...attributes }, [x('div', { xmlns: xhtml }, children)]);

const author = (name: string) => x('author', [x('name', name)]);

function entryElement(entry: FeedEntry, language: string): Element {
  const { review, themes, checksum, html } = entry;
  const moment = momentOf(review.received);
  const href = wholeAddress(paths.review(review.slug));
  const [about, ...facts] = entryFacts(entry, language);
  const others = facts.map((fact) => ` · ${fact}`).join('');
  return x('entry', { 'xml:lang': review.language }, [
    x('title', typesetTitle(review)),
    x('link', { rel: 'alternate', type: mediaTypes.page, href }),
    x('id', entryId(checksum)),
    x('published', moment),
    x('updated', moment),
    ...entryAuthors(review, language).map(author),
    ...themes.map(({ id, label }) => x('category', { term: id, label })),
    markup('summary', [x('p', { lang: language }, [x('a', { href }, about), others])], {
      'xml:lang': language,
    }),
    markup('content', [
      // It was written as XML from the checked text.
      { type: 'raw', value: html },
      x('p', { lang: language, 'xml:lang': language }, entryRights(entry, language)),
    ]),
  ]);
}

/** A link that shows where it leads. */
const link = (href: string) => x('a', { href }, href);

/** What a browser shows above the entries: what this is, how to subscribe, and where the page is. */
function explanation({ description, language, page }: Feed): Element {
  const [before, rest] = splitPhrase(stringsFor(language).feeds.explanation, 'feed');
  const [between, after] = splitPhrase(rest, 'page');
  const self = wholeAddress(paths.feed(page));
  return markup('subtitle', [
    x('p', description),
    x('p', [before, link(self), between, link(wholeAddress(page)), after]),
  ]);
}

/**
 * A feed with the whole texts of its reviews as Atom (RFC 4287). A style sheet lets browsers show it. Its moments are
 * the days on which the archive received the reviews, so that it changes only with the content.
 *
 * @param entries the reviews of the feed: one at least
 * @param sheet the address of the style sheet
 * @throws {Error} if there is no entry: Atom then knows no moment of the last change
 */
export function atomFeed(feed: Feed, entries: readonly FeedEntry[], sheet: string): string {
  const { language, heading, page } = feed;
  const [newest] = entries;
  if (!newest) throw new Error(`The feed of ${page} has no review.`);
  const self = wholeAddress(paths.feed(page));
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      // An extension (RFC 4287, 6.4) for phones, which otherwise show the feed as wide as on a computer.
      x('xhtml:meta', { 'xmlns:xhtml': xhtml, name: 'viewport', content: 'width=device-width' }),
      x('title', feedTitle(heading, language)),
      explanation(feed),
      x('link', { rel: 'alternate', type: mediaTypes.page, href: wholeAddress(page) }),
      x('link', { rel: 'self', type: mediaTypes.atom, href: self }),
      x('id', self),
      x('updated', momentOf(newest.review.received)),
      x('icon', wholeAddress('favicon.svg')),
      x('rights', stringsFor(language).footer.copyright),
      ...entries.map((entry) => entryElement(entry, language)),
    ]),
    [['xml-stylesheet', `type="text/css" href="${sheet}"`]],
  );
}
