import type { Asset } from '../assets/asset.ts';
import { allRecords, splitMarksOf } from '../collections/records.ts';
import { type FontFile, fontFiles } from '../fonts/font-files.ts';
import type { Review } from '../schema/review.ts';
import { passageStyle } from './passage-rules.ts';
import { reviewSheet, siteSheet } from './sheets.ts';

/** What the style sheets of all pages are made from. */
interface Shared {
  readonly fonts: readonly FontFile[];
  readonly sheet: Asset;
}

async function makeShared(): Promise<Shared> {
  const fonts = await fontFiles(await allRecords());
  return { fonts, sheet: siteSheet(fonts) };
}

let made: Promise<Shared> | undefined;

function shared(): Promise<Shared> {
  made ??= makeShared();
  return made;
}

/** The fonts that every page needs at once. */
export async function fontsNeededAtOnce(): Promise<Asset[]> {
  const { fonts } = await shared();
  return fonts
    .filter(({ face, characters }) => face.isNeededAtOnce && !characters)
    .map(({ asset }) => asset);
}

/** The style sheet of all pages but those of reviews. */
export async function sheetOfSite(): Promise<Asset> {
  return (await shared()).sheet;
}

/** The style sheet of a review's page. */
export async function sheetOf(review: Review): Promise<Asset> {
  const { fonts } = await shared();
  const passages = passageStyle(review, await splitMarksOf(review));
  return reviewSheet(review.slug, passages, fonts);
}

/** The files of all typefaces. */
export async function fontAssets(): Promise<Asset[]> {
  const { fonts } = await shared();
  return fonts.map(({ asset }) => asset);
}
