import { symbolPaths } from '../archive/notation/symbol-paths.ts';
import type { ScoreRow } from '../archive/score/score.ts';
import type { StandingCounts } from '../archive/score/standing.ts';
import { standingBar } from '../archive/score/standing-bar.ts';
import { type Shape, shapes } from '../archive/themes/shape.ts';
import { colours, score, width } from './score-image-layout.ts';
import { element, rectanglePath, rounded } from './svg.ts';

/** The ids of the shapes in an image. */
const ids = { praise: 'p', reservation: 'r', neither: 'n', others: 'o' } as const;

/** A shape, drawn around 0, 0, for symbols to use. A reservation is the only one on a disc. */
function definition(shape: Shape): string {
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
  return element('g', { id: ids[shape] }, disc + drawn);
}

/** The definitions of all symbols. */
export const definitions = element('defs', {}, shapes.map(definition).join(''));

/** A symbol at a distance from the origin, to the right. */
export function symbol(shape: Shape, x = 0): string {
  return element('use', { href: `#${ids[shape]}`, x: rounded(x) || undefined });
}

/** Rests, which hang from their line, by the places of their middles. */
export function rests(places: readonly number[], y: number): string {
  const d = places.map((x) => `M${rounded(x - 8)} ${y}h16v5h-16z`).join('');
  return d && element('path', { d, fill: colours.quiet });
}

/** The signs of a row, one cell for each critic. Where a cell has many, they move together. */
export function cells({ cells }: ScoreRow, y: number): string {
  const cellWidth = width / cells.length;
  const startOf = (column: number) => score.left + column * cellWidth;
  const silent = cells.flatMap(({ signs }, column) =>
    signs.length === 0 ? [startOf(column) + cellWidth / 2] : [],
  );
  const spoken = cells
    .map(({ signs }, column) => {
      if (signs.length === 0) return '';
      const distance = Math.min(22, (cellWidth - 12) / signs.length);
      const scale = Math.min(1.1, distance / 18);
      const place = `translate(${rounded(startOf(column) + 18)} ${y}) scale(${rounded(scale)})`;
      const drawn = signs.map(({ shape }, index) => symbol(shape, (index * distance) / scale));
      return element('g', { transform: place }, drawn.join(''));
    })
    .join('');
  return spoken + rests(silent, y);
}

const barColours = {
  praise: colours.amber,
  reservation: colours.ink,
  neither: '#5d6a78',
  silent: colours.rule,
} as const;

/** How critics stand to subjects: the middle of the height of each bar, and what it counts. */
type PlacedCounts = readonly (readonly [y: number, counts: StandingCounts])[];

/** Bars of a length, one below the other. Each colour is one path. */
export function bars(placed: PlacedCounts, x: number, length: number): string {
  const pieces = placed.flatMap(([y, counts]) =>
    standingBar(counts, { x, y: y - 8, width: length, height: 16 }),
  );
  return [...Map.groupBy(pieces, ({ meaning }) => meaning)]
    .map(([meaning, alike]) =>
      element('path', {
        class: meaning,
        d: alike.map(rectanglePath).join(''),
        fill: barColours[meaning],
      }),
    )
    .join('');
}

/** The brackets and bar lines around the rows. */
export function barLines(columns: number): string {
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
