/** The names of the Trusted Types policies that scripts of the site may create. None needs one yet. */
const trustedTypesPolicies: readonly string[] = [];

/**
 * The Content-Security-Policy of every page: all that a page loads comes from the site, in files. A string never
 * becomes a script. Pagefind compiles WebAssembly, which needs 'wasm-unsafe-eval'.
 */
const pageDirectives: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicies.join(' ') || "'none'"}`,
];

/** The policy in the head of a page. It holds on every host, also where headers cannot be set. */
export const pagePolicy = pageDirectives.join(';');

/** The policy in the head of a page that only leads to another, and loads nothing. */
export const redirectPolicy = "default-src 'none'";

/** The policy in the header of every answer. Browsers obey `frame-ancestors` only there. */
export const headerPolicy = [...pageDirectives, "frame-ancestors 'none'"].join('; ');
