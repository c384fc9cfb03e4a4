import { type Score, scoreOf } from '../archive/score/score.ts';
import { defaultScoreOrder } from '../archive/score/score-orders.ts';
import { standings } from '../archive/score/standing.ts';
import { shapes } from '../archive/themes/shape.ts';
import { phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import type { Film } from '../schema/film.ts';
import type { Review } from '../schema/review.ts';
import { criticName, namesIn } from './byline.ts';
import { colours, imageSize, margin, score, sleeveHeight, width } from './score-image-layout.ts';
import { barLines, bars, cells, definitions, rests, symbol } from './score-image-signs.ts';
import { standingsInWords } from './score-labels.ts';
import { element, escaped, line, rounded } from './svg.ts';
import type { LabelledTheme } from './theme-labels.ts';

/** The site's font, and condensed ones where it is missing. */
const fonts =
  "Display, 'League Gothic', Oswald, 'Roboto Condensed', 'Arial Narrow', Impact, sans-serif";

/** What the image shows: the film and its full score in an interface language. */
export interface ScoreImage {
  readonly film: Film;
  readonly reviews: readonly Review[];
  readonly themes: readonly LabelledTheme[];
  readonly language: string;
  /** The address of the style sheet with its font. An image in another page cannot load it: other fonts stand in. */
  readonly sheet: string;
}

/** The sleeve at the top: the title of the film, and beside it what the image is and where it is from. */
function sleeve({ title }: Film, language: string): string {
  const { archiveName, score: strings } = stringsFor(language);
  const [right, fill] = [imageSize.width - margin, colours.title];
  const beside = { x: right, width: 280, anchor: 'end', fill } as const;
  return [
    element('rect', { width: imageSize.width, height: sleeveHeight, fill: colours.sleeve }),
    line({
      text: title,
      x: margin,
      y: sleeveHeight - 32,
      size: 116,
      width: right - margin - 300,
      fill,
    }),
    line({ ...beside, text: strings.title, y: sleeveHeight - 58, size: 36 }),
    line({ ...beside, text: archiveName, y: sleeveHeight - 24, size: 28 }),
  ].join('\n');
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

/** The key, below the score: to the symbols, or to the segments of the bars. */
function key(language: string, hasColumns: boolean): string {
  const { passages, score: strings } = stringsFor(language);
  const step = 172;
  const none = { praise: 0, both: 0, reservation: 0, neither: 0, silent: 0 };
  const meanings = { ...passages.judgement, others: passages.saidByOthers, ...strings };
  const symbols = shapes.map((shape) => ({ drawn: symbol(shape), text: meanings[shape] }));
  const keyToBars = standings.map((standing) => ({
    drawn: bars([[0, { ...none, [standing]: 1 }]], -10, 20),
    text: meanings[standing],
  }));
  const entries = hasColumns
    ? [...symbols, { drawn: rests([0], -3), text: strings.silent }]
    : keyToBars;
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
export function scoreImage({ film, reviews, themes, language, sheet }: ScoreImage): string {
  const strings = stringsFor(language);
  const view = { order: defaultScoreOrder, part: 1 };
  const whole = scoreOf(reviews, themes, view, namesIn(language));
  const hasColumns = whole.parts === 1;
  const step = (score.bottom - score.top) / Math.max(1, whole.rows.length);
  const placed = whole.rows.map((row, index) => ({
    row,
    y: rounded(score.top + (index + 0.5) * step),
  }));
  const size = Math.min(23, step * 0.85);
  const names = placed.map(({ row, y }) =>
    line({
      text: row.theme?.label ?? strings.passages.wholeFilm,
      y: y + size * 0.35,
      size,
      hasSizeOfGroup: true,
      width: score.left - margin - 20,
    }),
  );
  const staff = element('path', {
    d: placed.map(({ y }) => `M${score.left} ${y}H${score.right}`).join(''),
    stroke: colours.rule,
  });
  const rows = hasColumns
    ? placed.map(({ row, y }) => cells(row, y))
    : [
        bars(
          placed.map(({ row, y }) => [y, row.counts]),
          score.left,
          width,
        ),
      ];
  const title = phrase(strings.score.imageTitle, { film: film.title });
  const description = whole.rows
    .map(
      ({ theme, counts }) =>
        `${theme?.label ?? strings.passages.wholeFilm}: ${standingsInWords(counts, language)}`,
    )
    .join('; ');
  const { width: w, height: h } = imageSize;
  const image = element(
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
      element('title', {}, escaped(title)),
      element('desc', {}, escaped(description)),
      element('rect', { width: w, height: h, fill: colours.stage }),
      sleeve(film, language),
      ...(hasColumns ? [definitions, critics(whole, language), staff] : []),
      element(
        'g',
        {
          'text-anchor': 'end',
          fill: colours.ink,
          'font-size': size,
          transform: `translate(${score.left - 20})`,
        },
        names.join(''),
      ),
      ...rows,
      barLines(hasColumns ? whole.reviews.length : 1),
      key(language, hasColumns),
    ].join('\n'),
  );
  return `<?xml-stylesheet href="${escaped(sheet)}"?>\n${image}`;
}
