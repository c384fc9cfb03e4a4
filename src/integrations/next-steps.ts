import type { AstroIntegration } from 'astro';
import { wholeAddress } from '../site/addresses.ts';
import { isLocal } from '../site/local-address.ts';
import { site } from '../site/settings.ts';

/** Why the site should not go public as it is, if readers could not reach its owner. */
export function missingContact(address: URL, hasContact: boolean): string | undefined {
  if (hasContact || isLocal(address)) return undefined;
  return 'The site names no contact: readers cannot ask for a review to be taken down. To add one, build it with SITE_CONTACT=archive@reviews.example.';
}

/** What to do with a site that has been built. */
export function nextStep(address: URL): string {
  return isLocal(address)
    ? `The site is in dist. To look at it: npm run serve`
    : `The site for ${address} is in dist. To publish it: src/hosting/guides/README.md`;
}

/** Says last of all, after a build, where the site is and what comes next. */
export function nextSteps(): AstroIntegration {
  return {
    name: 'next-steps',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const address = new URL(wholeAddress(''));
        const warning = missingContact(address, site.contact !== undefined);
        if (warning !== undefined) logger.warn(warning);
        logger.info(nextStep(address));
      },
    },
  };
}
