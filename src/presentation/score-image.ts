import { symbolPaths } from '../archive/notation/symbol-paths.ts';
import { type Score, type ScoreRow, scoreOf } from '../archive/score/score.ts';
import { defaultScoreOrder } from '../archive/score/score-orders.ts';
import { type StandingCounts, standings } from '../archive/score/standing.ts';
import { standingBar } from '../archive/score/standing-bar.ts';
import { type Shape, shapes } from '../archive/themes/shape.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import { criticName } from './byline.ts';
import { standingsInWords } from './score-labels.ts';
import { element, escaped, line } from './svg.ts';
import type { LabelledTheme } from './theme-labels.ts';

/** The size that social networks show without cropping. */
export const imageSize = { width: 1200, height: 630 } as const;

/** The colours of the stage at night, with the sleeve on top; see `tokens.css`. */
const colours = {
  sleeve: '#eea83a',
  title: '#14202c',
  stage: '#0f151e',
  ink: '#e6dcc8',
  quiet: '#b6b3a6',
  rule: '#3d4a58',
  amber: '#f0aa3e',
} as const;

/** The site's font, and condensed ones where it is missing. */
const fonts =
  "Display, 'League Gothic', Oswald, 'Roboto Condensed', 'Arial Narrow', Impact, sans-serif";

const margin = 48;
const sleeveHeight = 138;
/** The score: its names, its lines and the room for the critics above it and for the key below. */
const score = { left: 268, right: imageSize.width - margin, top: 214, bottom: 574 } as const;
const width = score.right - score.left;

/** What the image shows: the film and its full score in an interface language. */
export interface ScoreImage {
  readonly film: Film;
  readonly reviews: readonly Review[];
  readonly themes: readonly LabelledTheme[];
  readonly language: string;
  /** The address of the site's display font. An image in another page cannot load it; its fallback is used. */
  readonly font: string;
}

/** A symbol at a place. A reservation is the only one on a disc. */
function symbol(shape: Shape, x: number, y: number, scale: number): string {
  const fills = {
    praise: colours.amber,
    reservation: colours.stage,
    neither: colours.quiet,
    others: colours.stage,
  };
  const outline = shape === 'others' ? { stroke: colours.quiet, 'stroke-width': 1.8 } : {};
  const size = { praise: 1.25, reservation: 1, neither: 0.85, others: 0.85 }[shape];
  const drawn = element('path', {
    d: symbolPaths[shape],
    fill: fills[shape],
    ...outline,
    transform: `scale(${size})`,
  });
  const disc = shape === 'reservation' ? element('circle', { r: 9, fill: colours.ink }) : '';
  return element(
    'g',
    { class: shape, transform: `translate(${x} ${y}) scale(${scale})` },
    disc + drawn,
  );
}

/** A rest, which hangs from its line. */
function rest(x: number, y: number): string {
  return element('path', { class: 'silent', d: `M${x - 8} ${y}h16v5h-16z`, fill: colours.quiet });
}

/** The signs of a row, one cell for each critic. Where a cell has many, they move together. */
function cells({ cells }: ScoreRow, y: number): string {
  const cellWidth = width / cells.length;
  return cells
    .map(({ signs }, column) => {
      const start = score.left + column * cellWidth;
      if (signs.length === 0) return rest(start + cellWidth / 2, y);
      const distance = Math.min(22, (cellWidth - 12) / signs.length);
      return signs
        .map(({ shape }, index) =>
          symbol(shape, start + 18 + index * distance, y, Math.min(1.1, distance / 18)),
        )
        .join('');
    })
    .join('');
}

const barColours = {
  praise: colours.amber,
  reservation: colours.ink,
  neither: '#5d6a78',
  silent: colours.rule,
} as const;

/** How critics stand to a subject, as a bar. */
function bar(counts: StandingCounts, x: number, y: number, length: number): string {
  return standingBar(counts, { x, y: y - 8, width: length, height: 16 })
    .map(({ meaning, d }) => element('path', { class: meaning, d, fill: barColours[meaning] }))
    .join('');
}

/** The names of critics above their columns, in up to two lines. */
function critics({ reviews }: Score, language: string): string {
  const cellWidth = width / reviews.length;
  return reviews
    .map((review, column) => {
      const name = criticName(review, language);
      const middle = name.length > 20 ? name.indexOf(' ', name.length / 2 - 1) : -1;
      const lines = middle < 0 ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
      return lines
        .map((text, index) =>
          line({
            text,
            x: score.left + column * cellWidth + 10,
            y: score.top - 12 - (lines.length - 1 - index) * 23,
            size: 23,
            width: cellWidth - 18,
            fill: colours.ink,
          }),
        )
        .join('');
    })
    .join('');
}

/** The brackets and bar lines around the rows. */
function barLines(columns: number): string {
  const { left, right, top, bottom } = score;
  const inner = Array.from(
    { length: columns - 1 },
    (_, index) => left + ((index + 1) * width) / columns,
  );
  const d = inner.map((x) => `M${x} ${top}V${bottom}`).join('');
  return [
    element('path', { d: `M${left} ${top}V${bottom}`, stroke: colours.ink, 'stroke-width': 6 }),
    d && element('path', { d, stroke: colours.quiet }),
    element('path', { d: `M${right} ${top}V${bottom}`, stroke: colours.ink, 'stroke-width': 4 }),
    element('path', { d: `M${right - 7} ${top}V${bottom}`, stroke: colours.ink }),
  ].join('');
}

/** The key, below the score: to the symbols, or to the segments of the bars. */
function key(language: string, hasColumns: boolean): string {
  const { passages, score: strings } = stringsFor(language);
  const step = 172;
  const none = { praise: 0, both: 0, reservation: 0, neither: 0, silent: 0 };
  const meanings = { ...passages.judgement, others: passages.saidByOthers, ...strings };
  const symbols = shapes.map((shape) => ({ drawn: symbol(shape, 0, 0, 1), text: meanings[shape] }));
  const bars = standings.map((standing) => ({
    drawn: bar({ ...none, [standing]: 1 }, -10, 0, 20),
    text: meanings[standing],
  }));
  const entries = hasColumns ? [...symbols, { drawn: rest(0, -3), text: strings.silent }] : bars;
  return entries
    .map(({ drawn, text }, index) => {
      const [x, y] = [score.left + 14 + index * step, imageSize.height - 24];
      const label = { text, x: x + 18, y, size: 20, width: step - 40, fill: colours.quiet };
      return element('g', { transform: `translate(${x} ${y - 6})` }, drawn) + line(label);
    })
    .join('');
}

/**
 * The full score of a film as an SVG image, 1200 by 630. Beyond the critics of one part, it shows a bar for each
 * theme instead of columns, so that it always has all critics.
 */
export function scoreImage({ film, reviews, themes, language, font }: ScoreImage): string {
  const strings = stringsFor(language);
  const view = { order: defaultScoreOrder, part: 1 };
  const nameOf = (review: Review) => criticName(review, language);
  const whole = scoreOf(reviews, themes, view, { language, nameOf });
  const hasColumns = whole.parts === 1;
  const step = (score.bottom - score.top) / Math.max(1, whole.rows.length);
  const rows = whole.rows.map((row, index) => {
    const y = score.top + (index + 0.5) * step;
    const label = row.theme?.label ?? strings.passages.wholeFilm;
    const size = Math.min(23, step * 0.85);
    const name = line({
      text: label,
      x: score.left - 20,
      y: y + size * 0.35,
      size,
      width: score.left - margin - 20,
      anchor: 'end',
      fill: colours.ink,
    });
    const staff = element('path', {
      d: `M${score.left} ${y}H${score.right}`,
      stroke: colours.rule,
    });
    return name + (hasColumns ? staff + cells(row, y) : bar(row.counts, score.left, y, width));
  });
  const title = phrase(strings.score.imageTitle, { film: film.title });
  const description = whole.rows
    .map(
      ({ theme, counts }) =>
        `${theme?.label ?? strings.passages.wholeFilm}: ${standingsInWords(counts, language)}`,
    )
    .join('; ');
  const { width: w, height: h } = imageSize;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: w,
      height: h,
      viewBox: `0 0 ${w} ${h}`,
      role: 'img',
      lang: language,
      'font-family': fonts,
    },
    [
      element('style', {}, escaped(`@font-face{font-family:Display;src:url(${font})}`)),
      element('title', {}, escaped(title)),
      element('desc', {}, escaped(description)),
      element('rect', { width: w, height: h, fill: colours.stage }),
      element('rect', { width: w, height: sleeveHeight, fill: colours.sleeve }),
      line({
        text: film.title,
        x: margin,
        y: sleeveHeight - 32,
        size: 116,
        width: w - 2 * margin - 300,
        fill: colours.title,
      }),
      line({
        text: strings.score.title,
        x: w - margin,
        y: sleeveHeight - 58,
        size: 36,
        width: 280,
        anchor: 'end',
        fill: colours.title,
      }),
      line({
        text: strings.archiveName,
        x: w - margin,
        y: sleeveHeight - 24,
        size: 28,
        width: 280,
        anchor: 'end',
        fill: colours.title,
      }),
      ...(hasColumns ? [critics(whole, language)] : []),
      ...rows,
      barLines(hasColumns ? whole.reviews.length : 1),
      key(language, hasColumns),
    ].join('\n'),
  );
}
