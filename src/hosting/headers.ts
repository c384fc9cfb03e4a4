import { headerPolicy } from './content-policy.ts';
import type { HostedSite } from './hosted-site.ts';

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/**
 * Browsers remember for a year to ask for the site by HTTPS only. Its other domains are not the archive's to decide
 * on.
 */
const strictTransport: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** What no page of the site uses, and no page may ask for. */
const permissions = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

const always: readonly Header[] = [
  ['Content-Security-Policy', headerPolicy],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', permissions.map((name) => `${name}=()`).join(', ')],
  // Other sites do not learn what a reader has read.
  ['Referrer-Policy', 'same-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** The headers that every answer has, whatever its status. */
export function safetyHeaders({ address }: Pick<HostedSite, 'address'>): readonly Header[] {
  return address.protocol === 'https:' ? [...always, strictTransport] : always;
}
