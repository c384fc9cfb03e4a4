import { space } from '../archive/notation/lines.ts';
import type { Notation } from '../archive/notation/notation.ts';
import { shapeOf } from '../archive/themes/shape.ts';
import { rounded } from '../presentation/svg.ts';
import { colours } from './colours.ts';
import { drawSign, stroke } from './draw-signs.ts';
import type { Area } from './layout.ts';

/** How large signs may be and have to be, beside those of a page. */
const signScale = { least: 1, most: 2.2 } as const;

/** The notation of a review, stretched to an area, without the numbers of its bars. */
export function drawNotation({ width, height, lines, bars }: Notation, area: Area): string {
  const across = (area.right - area.left) / width;
  const down = (area.bottom - area.top) / (height - space.above - space.below);
  const x = (at: number) => rounded(area.left + at * across);
  const y = (at: number) => rounded(area.top + (at - space.above) * down);
  const scale = Math.min(signScale.most, Math.max(signScale.least, Math.min(across, down * 2.6)));
  const staff = lines.map((line) => `M${area.left} ${y(line.y)}H${area.right}`).join('');
  const [, ...inner] = bars;
  const barLines = inner.map((bar) => `M${x(bar.x)} ${area.top}V${area.bottom}`).join('');
  const clef = `M${area.left + 12} ${area.top + 14}V${area.bottom - 14}m12 0V${area.top + 14}`;
  const notes = bars.flatMap((bar) => bar.notes.map((note) => ({ note, at: bar.x + note.x })));
  const stems = notes.map(({ note, at }) => {
    const from = Math.max(...note.heads);
    const end = y(Math.min(...note.heads)) - 16 * scale;
    return `M${rounded(x(at) + 5 * scale)} ${y(from)}V${rounded(end)}`;
  });
  const heads = notes.flatMap(({ note, at }) =>
    note.heads.map((head) => drawSign(shapeOf(note.passage), x(at), y(head), rounded(scale))),
  );
  return [
    stroke(staff, 2, colours.rule),
    stroke(barLines, 2, colours.ink),
    stroke(clef, 6, colours.ink),
    stroke(`M${area.right - 3} ${area.top}V${area.bottom}`, 6, colours.ink),
    stroke(stems.join(''), 2, colours.ink),
    ...heads,
  ].join('');
}
