import { lineSchema } from './primitives.ts';

/** The address of a web page as a record has it, made whole: without a scheme it is taken as https. */
export function wholeWebAddress(recorded: string): string {
  return /^https?:\/\//i.test(recorded) ? recorded : `https://${recorded}`;
}

function isWebAddress(recorded: string): boolean {
  const whole = wholeWebAddress(recorded);
  if (!URL.canParse(whole) || /\s/.test(whole)) return false;
  const { hostname, username } = new URL(whole);
  return username === '' && /^[^.]+(?:\.[^.]+)+$/.test(hostname);
}

/** The address of a web page as it was recorded: a host and a path, or a whole URL. */
export const webAddressSchema = lineSchema
  .refine(isWebAddress, 'is not the address of a web page')
  .describe('The address at which it appeared, as recorded: a host and a path, or a whole URL.');
