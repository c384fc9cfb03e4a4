import type { ScoreRow } from '../archive/score/score.ts';
import { type BarPiece, standingBar } from '../archive/score/standing-bar.ts';
import { element, rectanglePath, rounded } from '../presentation/svg.ts';
import { colours } from './colours.ts';
import { drawSign, stroke } from './draw-signs.ts';
import type { Area } from './layout.ts';

/** The height of a sign of the usual size, in pixels. */
const signHeight = 14;

const barColours = {
  praise: colours.amber,
  reservation: colours.ink,
  neither: colours.sleeve,
  silent: colours.rule,
} as const satisfies Record<BarPiece['meaning'], string>;

/** The signs of a row, one cell for each critic. Where a cell has many, they move together. */
function drawCells({ cells }: ScoreRow, y: number, most: number, area: Area): string {
  const cellWidth = (area.right - area.left) / cells.length;
  return cells
    .flatMap(({ signs }, column) => {
      const start = area.left + column * cellWidth;
      const distance = Math.min(30, (cellWidth - 52) / Math.max(1, signs.length));
      const scale = rounded(Math.min(most, Math.max(0.5, distance / signHeight)));
      return signs.map(({ shape }, index) =>
        drawSign(shape, rounded(start + 26 + index * distance), y, scale),
      );
    })
    .join('');
}

/** A bar for each row, with the standing of all critics. */
function drawBars(
  rows: readonly (readonly [row: ScoreRow, y: number])[],
  height: number,
  area: Area,
): string {
  const width = area.right - area.left;
  const pieces = rows.flatMap(([{ counts }, y]) =>
    standingBar(counts, { x: area.left, y: y - height / 2, width, height }),
  );
  return [...Map.groupBy(pieces, ({ meaning }) => meaning)]
    .map(([meaning, alike]) =>
      element('path', { d: alike.map(rectanglePath).join(''), fill: barColours[meaning] }),
    )
    .join('');
}

/** The full score of a film, stretched to an area, without names: critics in columns, or a bar for each theme. */
export function drawScore(rows: readonly ScoreRow[], hasColumns: boolean, area: Area): string {
  const { top, bottom, left, right } = area;
  const step = (bottom - top) / Math.max(1, rows.length);
  const placed = rows.map((row, index) => [row, rounded(top + (index + 0.5) * step)] as const);
  const columns = hasColumns ? (rows[0]?.cells.length ?? 1) : 1;
  const inner = Array.from(
    { length: columns - 1 },
    (_, index) => `M${rounded(left + ((index + 1) * (right - left)) / columns)} ${top}V${bottom}`,
  );
  const scale = Math.min(1.8, step / signHeight);
  return [
    stroke(placed.map(([, y]) => `M${left} ${y}H${right}`).join(''), 2, colours.rule),
    stroke(inner.join(''), 2, colours.ink),
    ...(hasColumns
      ? placed.map(([row, y]) => drawCells(row, y, scale, area))
      : [drawBars(placed, Math.min(24, step * 0.7), area)]),
    stroke(`M${left + 4} ${top}V${bottom}`, 8, colours.ink),
    stroke(`M${right - 3} ${top}V${bottom}m-10 0V${top}`, 4, colours.ink),
  ].join('');
}
