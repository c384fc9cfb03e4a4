import { newestFirst } from '../../archive/lists/newest.ts';
import { stringsFor } from '../../i18n/interface-languages.ts';
import { escapedMarkdown } from '../../markdown/escaped.ts';
import type { Review } from '../../schema/review.ts';
import { type Path, paths, wholeAddress } from '../../site/addresses.ts';
import { site } from '../../site/settings.ts';

/** Maximum number of reviews that the guide names. The tables have all. */
const mostReviews = 100;

const link = (label: string, path: Path) => `- [${escapedMarkdown(label)}](${wholeAddress(path)})`;

/**
 * The guide to the archive for language models (https://llmstxt.org/): what it is, where its data are, and the newest
 * reviews as Markdown.
 */
export function languageModelGuide(reviews: readonly Review[]): string {
  const language = site.rootLanguage;
  const {
    archiveName,
    archivePromise,
    aboutPage,
    dataPage,
    footer,
    reviews: heading,
  } = stringsFor(language);
  const { files } = dataPage;
  const dated = newestFirst(reviews);
  const others = reviews.filter(({ received }) => received === undefined);
  const named = [...dated, ...others].slice(0, mostReviews);
  return `${[
    `# ${archiveName}`,
    `> ${archivePromise}`,
    footer.copyright,
    `## ${dataPage.title}`,
    [
      link(files.archive, paths.dataFile('archive.json')),
      link(files.schema, paths.dataFile('archive.schema.json')),
      link(files.reviews, paths.dataFile('reviews.csv')),
      link(files.passages, paths.dataFile('passages.csv')),
      link(files.annotations, paths.allAnnotations()),
    ].join('\n'),
    [
      link(aboutPage.title, paths.about(language)),
      link(dataPage.title, paths.data(language)),
      ...(dated.length > 0
        ? [
            link(`${dataPage.feeds}: ${files.atom}`, paths.feed(paths.home(language))),
            link(`${dataPage.feeds}: ${files.jsonFeed}`, paths.jsonFeed(paths.home(language))),
          ]
        : []),
    ].join('\n'),
    `## ${heading}`,
    dataPage.besideMarkdown,
    named.map(({ title, slug }) => link(title, paths.markdown(slug))).join('\n'),
  ].join('\n\n')}\n`;
}
