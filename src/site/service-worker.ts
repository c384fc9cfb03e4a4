/** The file of the service worker below the site's base, which is its scope. It never changes its name. */
export const workerFile = 'service-worker.js';

/**
 * The only policy of Trusted Types (W3C) that pages allow: it makes one address, that of the service worker. Its name
 * is in every page, where another directive has the same word: that is fewer bytes.
 */
export const workerPolicy = 'script';
