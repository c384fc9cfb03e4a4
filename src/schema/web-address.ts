import { lineSchema } from './primitives.ts';

/** Completes the recorded address of a web page: without a scheme, it is an https address. */
export function wholeWebAddress(recorded: string): string {
  return /^https?:\/\//i.test(recorded) ? recorded : `https://${recorded}`;
}

/**
 * What is wrong with the complete address of a web page, as the end of a sentence; undefined if nothing is. A name or a
 * password before the host makes an address look like that of another site.
 */
export function faultOfAddress(whole: string): string | undefined {
  if (!URL.canParse(whole) || /[\s\\]/.test(whole)) return 'is not the address of a web page';
  if (/%(?![\da-f]{2})/i.test(whole)) return 'has a % without two hexadecimal digits after it';
  const { protocol, hostname, username, password } = new URL(whole);
  if (username !== '' || password !== '' || /^https?:\/+[^/?#]*@/i.test(whole)) {
    return 'has a name or a password before its host';
  }
  return /^https?:$/.test(protocol) && /^[^.]+(?:\.[^.]+)+$/.test(hostname)
    ? undefined
    : 'is not the address of a web page';
}

/** The address of a web page as it was recorded: a host and a path, or a complete URL. */
export const webAddressSchema = lineSchema
  .refine((recorded) => faultOfAddress(wholeWebAddress(recorded)) === undefined, {
    error: ({ input }) => faultOfAddress(wholeWebAddress(String(input))),
  })
  .describe(
    'The address where the review was published: a host and a path, or a complete URL, such as magazine.example/film/whiplash.',
  );
