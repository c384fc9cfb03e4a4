import { lineSchema } from './primitives.ts';

/** Completes the recorded address of a web page: without a scheme, it is an https address. */
export function wholeWebAddress(recorded: string): string {
  return /^https?:\/\//i.test(recorded) ? recorded : `https://${recorded}`;
}

function isWebAddress(recorded: string): boolean {
  const whole = wholeWebAddress(recorded);
  if (!URL.canParse(whole) || /\s/.test(whole)) return false;
  const { hostname, username } = new URL(whole);
  return username === '' && /^[^.]+(?:\.[^.]+)+$/.test(hostname);
}

/** The address of a web page as it was recorded: a host and a path, or a complete URL. */
export const webAddressSchema = lineSchema
  .refine(isWebAddress, 'is not the address of a web page')
  .describe(
    'The address where the review was published: a host and a path, or a complete URL, such as magazine.example/film/whiplash.',
  );
