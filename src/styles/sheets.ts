import { type Asset, assetOf } from '../assets/asset.ts';
import { fontStyle } from '../fonts/font-face-rules.ts';
import type { FontFile } from '../fonts/font-files.ts';
import base from './base.css?inline';
import concordance from './concordance.css?inline';
import frame from './frame.css?inline';
import lists from './lists.css?inline';
import score from './notation.css?inline';
import people from './people.css?inline';
import print from './print.css?inline';
import prose from './prose.css?inline';
import review from './review.css?inline';
import search from './search.css?inline';
import tokens from './tokens.css?inline';

const everywhere = [tokens, base, frame, score];

/** The style sheet of all pages but those of reviews: one file, which every visit fetches once. */
export function siteSheet(fonts: readonly FontFile[]): Asset {
  const parts = [fontStyle(fonts), ...everywhere, lists, concordance, people, prose, search, print];
  return assetOf('site', 'css', parts.join('\n'));
}

/**
 * The style sheet of one review's page, with what its passages need: whole, since the page may ask for
 * few files.
 *
 * @param passages the rules for what depends on the review's content
 */
export function reviewSheet(slug: string, passages: string, fonts: readonly FontFile[]): Asset {
  const parts = [fontStyle(fonts), ...everywhere, review, passages, print];
  return assetOf(slug, 'css', parts.join('\n'));
}
