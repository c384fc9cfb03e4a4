import { dayColours, nightColours } from './colours.ts';

/** The size that social networks show without cropping. */
export const imageSize = { width: 1200, height: 630 } as const;

/** The colours of the stage at night, with the sleeve by day on top. */
export const colours = {
  sleeve: dayColours.sleeve,
  title: dayColours.ink,
  stage: nightColours.paper,
  ink: nightColours.ink,
  quiet: nightColours.quiet,
  /** Lighter than the rules of pages at night. */
  rule: '#3d4a58',
  amber: nightColours.amber,
} as const;

/** The space at both sides. */
export const margin = 48;
/** The height of the sleeve at the top, which has the film's title. */
export const sleeveHeight = 138;
/** The score: its names, its lines and the room for the critics above it and for the key below. */
export const score = { left: 268, right: imageSize.width - margin, top: 214, bottom: 574 } as const;
/** The width of the score's lines. */
export const width = score.right - score.left;
