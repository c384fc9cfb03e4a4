/** More than any server takes in an address; a fragment never reaches one. */
export const longPart = 'x'.repeat(100_000);

/** Parts of addresses that no page has written. */
export const hostileParts = [
  '<img src=x onerror=canary(1)>',
  '"><script>canary(2)</script>',
  '%',
  '%E0%A4',
  '%00%0A%0D',
  '%F0%9F',
  'javascript:canary(3)',
  '__proto__',
  'constructor',
  'toString',
  '../../..',
  '\u202E\uFEFF\u2028',
  ':has(*)',
  '"] , * [x="',
  '\\',
  longPart,
] as const;
