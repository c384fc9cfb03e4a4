/**
 * Colours of `tokens.css` by day, for what no style sheet reaches: images, and the manifest that devices read before
 * they show a page. A test compares them.
 */
export const dayColours = {
  paper: '#f6efe1',
  ink: '#14202c',
  rule: '#d3c8b0',
  amber: '#985300',
  sleeve: '#eea83a',
} as const;

/** Colours of `tokens.css` at night. */
export const nightColours = {
  paper: '#0f151e',
  ink: '#e6dcc8',
  quiet: '#b6b3a6',
  amber: '#f0aa3e',
} as const;
