import type { Shape } from '../themes/shape.ts';

/**
 * The outlines of the symbols of the notation, as SVG paths around 0, 0. Their shapes differ, so that nobody
 * depends on their colours: praise is a filled triangle, a reservation a hollow one upside down, neither a round
 * note; another's words are a hollow diamond.
 */
export const symbolPaths = {
  praise: 'M0-5.6 5.6 4.2H-5.6Z',
  reservation: 'M0 5.4 5.3-4H-5.3Z',
  neither: 'M-4.9 2A5.3 3.9-22 0 1 4.9-2 5.3 3.9-22 0 1-4.9 2Z',
  others: 'M0-5 5 0 0 5-5 0Z',
  rating: 'm0-6 1.7 3.8 4.1.4-3.1 2.7.9 4.1L0 2.9-3.6 5l.9-4.1-3.1-2.7 4.1-.4Z',
} as const satisfies Record<Shape | 'rating', string>;
