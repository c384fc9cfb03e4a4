import type { HostedSite } from '../hosted-site.ts';

/** How a server shows a built site on this machine. */
export interface Preview {
  /** The port, at 127.0.0.1. */
  readonly port: number;
  /** A folder that the server may write to, without a slash at its end. */
  readonly temporary: string;
  /** The user who starts the server. */
  readonly user: string;
}

/** What a configuration is written for. */
export interface Deployment extends HostedSite {
  /** The folder on the server with the built site, without a slash at its end. */
  readonly folder: string;
  /** If set, a complete configuration for this machine, instead of one for the site's address. */
  readonly preview?: Preview | undefined;
  /** Whether the host has another site at its root. Then this is only the part that is added to its configuration. */
  readonly isInside?: boolean | undefined;
}

/** The port of an address, also if it is the usual one of its scheme. */
export function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

/** Indents lines by a number of steps of two spaces. */
export function indented(lines: readonly string[], steps = 1): string[] {
  return lines.map((line) => (line === '' ? '' : '  '.repeat(steps) + line));
}
