import { describe, expect, test } from 'vitest';
import { addressIn, isPrecompressedIn } from '../../src/site/environment.ts';

const netlify = {
  NETLIFY: 'true',
  CONTEXT: 'production',
  URL: 'https://archive.example',
  DEPLOY_PRIME_URL: 'https://main--archive.netlify.app',
};
const cloudflare = { CF_PAGES: '1', CF_PAGES_URL: 'https://1a2b.archive.pages.dev' };

describe('the address', () => {
  test.each([
    ['nothing', {}, undefined],
    ['an empty variable', { SITE_ADDRESS: '' }, undefined],
    [
      'SITE_ADDRESS before all',
      { ...netlify, SITE_ADDRESS: 'https://a.example/' },
      'https://a.example/',
    ],
    ['Netlify', netlify, 'https://archive.example'],
    ['a preview on Netlify', { ...netlify, CONTEXT: 'deploy-preview' }, netlify.DEPLOY_PRIME_URL],
    ['Cloudflare Pages', cloudflare, cloudflare.CF_PAGES_URL],
    ['a variable that is not the host’s', { URL: 'https://b.example' }, undefined],
  ])('%s', (_, environment, expected) => {
    expect(addressIn(environment)).toBe(expected);
  });
});

describe('compressed copies', () => {
  test.each([
    ['usually', {}, true],
    ['not where the host compresses', netlify, false],
    ['not on Cloudflare Pages', cloudflare, false],
    ['if asked for', { ...netlify, SITE_PRECOMPRESSED: 'yes' }, true],
    ['not if refused', { SITE_PRECOMPRESSED: 'no' }, false],
  ])('%s', (_, environment, expected) => {
    expect(isPrecompressedIn(environment)).toBe(expected);
  });

  test('another value is refused', () => {
    expect(() => isPrecompressedIn({ SITE_PRECOMPRESSED: 'off' })).toThrow(
      'SITE_PRECOMPRESSED is "off". Write yes or no.',
    );
  });
});
