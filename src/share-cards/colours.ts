import { dayColours } from '../presentation/colours.ts';

const { sleeve, ink, paper, rule, amber } = dayColours;

/**
 * The colours of the site by day. A card has no scheme: where it is shown is not known. Files have them in this
 * order.
 */
export const colours = { sleeve, ink, paper, rule, amber } as const;

type Channels = readonly [red: number, green: number, blue: number];

const channels = (colour: string): Channels => {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
};

/** How many colours are between two that touch: enough for smooth edges. */
const shades = 3;

function between(one: string, other: string): Channels[] {
  const [from, to] = [channels(one), channels(other)];
  return Array.from({ length: shades }, (_, index) => {
    const share = (index + 1) / (shades + 1);
    const mixed = (channel: 0 | 1 | 2) =>
      Math.round(from[channel] + (to[channel] - from[channel]) * share);
    return [mixed(0), mixed(1), mixed(2)];
  });
}

/** The colours of a card and those of the edges between them: 16, of which two pixels fit into a byte. */
export const palette: readonly Channels[] = [
  ...Object.values(colours).map(channels),
  ...between(colours.sleeve, colours.ink),
  ...between(colours.paper, colours.ink),
  ...between(colours.paper, colours.amber),
];
