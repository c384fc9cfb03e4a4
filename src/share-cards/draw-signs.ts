import { symbolPaths } from '../archive/notation/symbol-paths.ts';
import type { Shape } from '../archive/themes/shape.ts';
import { element } from '../presentation/svg.ts';
import { colours } from './colours.ts';

const fills = {
  praise: colours.amber,
  reservation: colours.paper,
  neither: colours.ink,
  others: colours.paper,
} as const;

/** A symbol around a place. As in a full score, a reservation stands on a disc, so that it stands out. */
export function drawSign(shape: Shape, x: number, y: number, scale: number): string {
  const outline = shape === 'others' ? { stroke: colours.ink, 'stroke-width': 1.6 } : {};
  const disc = shape === 'reservation' ? element('circle', { r: 8.6, fill: colours.ink }) : '';
  const sign = element('path', { d: symbolPaths[shape], fill: fills[shape], ...outline });
  return element('g', { transform: `translate(${x} ${y}) scale(${scale})` }, disc + sign);
}

/** A path without a fill. */
export function stroke(d: string, width: number, colour: string): string {
  return element('path', { d, stroke: colour, 'stroke-width': width, fill: 'none' });
}
