import type { FontFile } from '../fonts/font-files.ts';
import { fontStyle } from '../fonts/font-style.ts';
import base from '../styles/base.css?inline';
import concordance from '../styles/concordance.css?inline';
import frame from '../styles/frame.css?inline';
import lists from '../styles/lists.css?inline';
import people from '../styles/people.css?inline';
import print from '../styles/print.css?inline';
import prose from '../styles/prose.css?inline';
import review from '../styles/review.css?inline';
import score from '../styles/score.css?inline';
import search from '../styles/search.css?inline';
import tokens from '../styles/tokens.css?inline';
import { type Asset, assetOf } from './asset.ts';

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
