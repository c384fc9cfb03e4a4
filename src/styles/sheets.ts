import { type Asset, assetOf } from '../assets/hashed-asset.ts';
import { fontStyle } from '../fonts/font-face-rules.ts';
import type { Font } from '../fonts/fonts.ts';
import base from './base.css?inline';
import facts from './facts.css?inline';
import feed from './feed.css?inline';
import films from './films.css?inline';
import frame from './frame.css?inline';
import lists from './lists.css?inline';
import notation from './notation.css?inline';
import notationLayout from './notation-layout.css?inline';
import passages from './passages.css?inline';
import people from './people.css?inline';
import print from './print.css?inline';
import prose from './prose.css?inline';
import review from './review.css?inline';
import reviewPrint from './review-print.css?inline';
import score from './score.css?inline';
import scoreLayouts from './score-layouts.css?inline';
import scoreSigns from './score-signs.css?inline';
import searchAnswer from './search-answer.css?inline';
import searchFacets from './search-facets.css?inline';
import searchForm from './search-form.css?inline';
import searchPage from './search-page.css?inline';
import searchResults from './search-results.css?inline';
import statements from './statements.css?inline';
import strip from './strip.css?inline';
import symbols from './symbols.css?inline';
import themes from './themes.css?inline';
import tokens from './tokens.css?inline';

const onEveryPage = [tokens, base, frame, symbols];
const fullScore = [score, scoreSigns, scoreLayouts];
const search = [searchPage, searchForm, searchFacets, searchAnswer, searchResults];

/** The style sheet of all pages except reviews, films and the home page: one file, which a visitor loads once. */
export function siteSheet(fonts: readonly Font[]): Asset {
  const parts = [
    fontStyle(fonts),
    ...onEveryPage,
    lists,
    statements,
    themes,
    passages,
    ...fullScore,
    people,
    prose,
    ...search,
    print,
  ];
  return assetOf('site', 'css', parts.join(''));
}

/** The style sheet of films and of the home page, which has to be small with it. */
export function filmSheet(fonts: readonly Font[]): Asset {
  const parts = [fontStyle(fonts), ...onEveryPage, films, ...fullScore, facts, print];
  return assetOf('films', 'css', parts.join(''));
}

/** The style sheet of images with text: the Content-Security-Policy of hosts takes no styles within an image. */
export function imageSheet({ family, font }: { family: string; font: Asset }): Asset {
  return assetOf('image', 'css', `@font-face{font-family:${family};src:url(${font.name})}`);
}

/**
 * The style sheet of reviews. It is complete, because the first view of a review may load few files.
 *
 * @param highlights the rules for highlighting passages
 */
export function reviewSheet(highlights: string, fonts: readonly Font[]): Asset {
  const parts = [
    fontStyle(fonts),
    ...onEveryPage,
    review,
    notation,
    strip,
    notationLayout,
    highlights,
    reviewPrint,
    print,
  ];
  return assetOf('review', 'css', parts.join(''));
}

/** The style sheet of feeds, for readers who open one in a browser. */
export function feedSheet(fonts: readonly Font[]): Asset {
  // Namespaces are declared before all else.
  return assetOf('feed', 'css', [feed, fontStyle(fonts), tokens].join(''));
}
