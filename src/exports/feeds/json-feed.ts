import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { typesetTitle } from '../../archive/reviews/typeset-review.ts';
import { phrase } from '../../i18n/format.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { paths, wholeAddress } from '../../site/addresses.ts';
import { entryFacts, entryRights, feedTitle } from './entry-words.ts';
import { entryId, type Feed, type FeedEntry, momentOf } from './feed.ts';

function itemOf(entry: FeedEntry, language: string) {
  const { review, themes, checksum, html } = entry;
  const { authors, language: own, received, slug } = review;
  const moment = momentOf(received);
  const rights = toXml(x('p', { lang: language }, entryRights(entry, language)));
  return {
    id: entryId(checksum),
    url: wholeAddress(paths.review(slug)),
    title: typesetTitle(review),
    content_html: `${html}${rights}`,
    summary: entryFacts(entry, language).join(' · '),
    date_published: moment,
    date_modified: moment,
    ...(authors ? { authors: authors.map((name) => ({ name })) } : {}),
    tags: themes.map(({ label }) => label),
    language: own,
  };
}

/**
 * A feed with the whole texts of its reviews as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Authors that
 * are not recorded are left out.
 */
export function jsonFeed(feed: Feed, entries: readonly FeedEntry[]) {
  const { language, heading, page, description } = feed;
  const url = wholeAddress(page);
  const feedAddress = wholeAddress(paths.jsonFeed(page));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(heading, language),
    home_page_url: url,
    feed_url: feedAddress,
    description,
    user_comment: phrase(stringsFor(language).feeds.explanation, {
      page: url,
      feed: feedAddress,
    }),
    language,
    items: entries.map((entry) => itemOf(entry, language)),
  };
}
