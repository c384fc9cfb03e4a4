import { linesOf } from '../archive/notation/lines.ts';
import type { Asset } from '../assets/hashed-asset.ts';
import { pageSource } from '../cache/page-sources.ts';
import { allRecords, mostSplitMarks } from '../collections/records.ts';
import { type Font, fontsFor } from '../fonts/fonts.ts';
import { passageStyle } from './passage-rules.ts';
import { feedSheet, filmSheet, imageSheet, reviewSheet, siteSheet } from './sheets.ts';

/** The fonts and the style sheets that pages share. */
interface SiteAssets {
  readonly fonts: readonly Font[];
  readonly sheet: Asset;
  readonly ofFilms: Asset;
  readonly ofReviews: Asset;
  readonly ofFeeds: Asset;
}

/** In development, Vite reloads this module when a style sheet or a record changes. */
const siteAssets = pageSource('assets', async (): Promise<SiteAssets> => {
  const records = await allRecords();
  const fonts = await fontsFor(records);
  const highlights = passageStyle({
    lines: records.reviews.reduce(
      (most, review) => Math.max(most, linesOf(review, records.themes).length),
      0,
    ),
    splitMarks: await mostSplitMarks(),
  });
  return {
    fonts,
    sheet: siteSheet(fonts),
    ofFilms: filmSheet(fonts),
    ofReviews: reviewSheet(highlights, fonts),
    ofFeeds: feedSheet(fonts),
  };
});

/** All font files. */
export async function fontAssets(): Promise<Asset[]> {
  const { fonts } = await siteAssets();
  return fonts.flatMap(({ base, extra }) => (extra ? [base, extra.asset] : [base]));
}

/** The font files that every page preloads. */
export async function preloadedFonts(): Promise<Asset[]> {
  const { fonts } = await siteAssets();
  return fonts.filter(({ face }) => face.isPreloaded).map(({ base }) => base);
}

/** The style sheet of images with text, which loads the font of headings. Throws if there is none. */
export async function sheetOfImages(): Promise<Asset> {
  const { fonts } = await siteAssets();
  const font = fonts.find(({ face }) => face.family === 'Display');
  if (!font) throw new Error('The site has no display font.');
  return imageSheet({ family: font.face.family, font: font.base });
}

/** The style sheet of all pages except reviews, films and the home page. */
export async function sheetOfSite(): Promise<Asset> {
  return (await siteAssets()).sheet;
}

/** The style sheet of films and of the home page. */
export async function sheetOfFilms(): Promise<Asset> {
  return (await siteAssets()).ofFilms;
}

/** The style sheet of reviews. */
export async function sheetOfReviews(): Promise<Asset> {
  return (await siteAssets()).ofReviews;
}

/** The style sheet of feeds. */
export async function sheetOfFeeds(): Promise<Asset> {
  return (await siteAssets()).ofFeeds;
}
