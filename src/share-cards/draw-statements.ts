import { element, rounded } from '../presentation/svg.ts';
import { colours } from './colours.ts';
import { drawSign } from './draw-signs.ts';
import { drawText } from './draw-text.ts';
import type { Area } from './layout.ts';
import { ascent } from './set-lines.ts';
import type { CardStatement } from './share-card.ts';

const creditSize = 42;
/** The space between columns, and between a sign and its words. */
const gap = { columns: 64, sign: 84 } as const;

function drawStatement({ words, by }: CardStatement, area: Area): string {
  const left = area.left + (by ? gap.sign : 0);
  const width = area.right - left;
  const place = { x: left, width, lines: 5, fill: colours.ink };
  const height = area.bottom - area.top - (by ? creditSize * 1.2 : 0);
  const drawn = drawText(words, { ...place, y: 0, height, size: { most: 96, least: 44 } });
  if (!drawn) return '';
  const first = area.top + drawn.size * ascent;
  const moved = element('g', { transform: `translate(0 ${rounded(first)})` }, drawn.svg);
  if (!by) return moved;
  const named = drawText(by.name, {
    ...place,
    y: area.top + drawn.height + creditSize,
    height: creditSize * 1.2,
    size: { most: creditSize, least: 34 },
    lines: 1,
    fill: colours.amber,
  });
  const sign = drawSign(by.shape, area.left + 20, rounded(first - drawn.size * 0.34), 2.4);
  return sign + moved + (named?.svg ?? '');
}

/** Statements of critics, side by side. Those that the fonts cannot draw are left out. */
export function drawStatements(statements: readonly CardStatement[], area: Area): string {
  const width = (area.right - area.left + gap.columns) / Math.max(1, statements.length);
  return statements
    .map((statement, index) => {
      const start = area.left + index * width;
      return drawStatement(statement, { ...area, left: start, right: start + width - gap.columns });
    })
    .join('');
}
