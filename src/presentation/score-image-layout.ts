/** The size that social networks show without cropping. */
export const imageSize = { width: 1200, height: 630 } as const;

/** The colours of the stage at night, with the sleeve on top; see `tokens.css`. */
export const colours = {
  sleeve: '#eea83a',
  title: '#14202c',
  stage: '#0f151e',
  ink: '#e6dcc8',
  quiet: '#b6b3a6',
  rule: '#3d4a58',
  amber: '#f0aa3e',
} as const;

/** The space at both sides. */
export const margin = 48;
/** The height of the sleeve at the top, which has the film's title. */
export const sleeveHeight = 138;
/** The score: its names, its lines and the room for the critics above it and for the key below. */
export const score = { left: 268, right: imageSize.width - margin, top: 214, bottom: 574 } as const;
/** The width of the score's lines. */
export const width = score.right - score.left;
