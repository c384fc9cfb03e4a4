import { workerPolicy } from '../site/service-worker.ts';
import { site } from '../site/settings.ts';

/** The names of the Trusted Types policies that scripts of the site may create. */
const trustedTypesPolicies: readonly string[] = site.offline ? [workerPolicy] : [];

/**
 * The Content-Security-Policy of every page: all that a page loads comes from the site, in files. A string never
 * becomes a script. Pagefind compiles WebAssembly, which needs 'wasm-unsafe-eval'. `script-src` holds for the
 * service worker, too. In this order, pages are smallest.
 */
const pageDirectives: readonly string[] = [
  "default-src 'none'",
  "manifest-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "base-uri 'none'",
  "font-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `trusted-types ${trustedTypesPolicies.join(' ') || "'none'"}`,
  "connect-src 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
];

/** The policy in the head of a page. It holds on every host, also where headers cannot be set. */
export const pagePolicy = pageDirectives.join(';');

/** The policy in the head of a page that only leads to another, and loads nothing. */
export const redirectPolicy = "default-src 'none'";

/** The policy in the header of every answer. Browsers obey `frame-ancestors` only there. */
export const headerPolicy = [...pageDirectives, "frame-ancestors 'none'"].join('; ');
