import { describe, expect, test } from 'vitest';
import { missingContact, nextStep } from '../../src/integrations/next-steps.ts';
import { isLocal } from '../../src/site/local-address.ts';

const published = new URL('https://reviews.example/archive/');
const local = new URL('http://localhost:4321/');

test.each([
  ['http://localhost:4321/', true],
  ['http://archive.localhost/', true],
  ['http://127.0.0.1:8080/archive/', true],
  ['http://[::1]/', true],
  ['https://reviews.example/', false],
  ['https://localhost.example/', false],
  ['http://192.168.0.2/', false],
])('%s is only on this machine: %s', (address, expected) => {
  expect(isLocal(new URL(address))).toBe(expected);
});

describe('after a build', () => {
  test('a site that readers see and that names no contact is warned of', () => {
    expect(missingContact(published, false)).toContain('build it with SITE_CONTACT=');
    expect(missingContact(published, true)).toBeUndefined();
    expect(missingContact(local, false)).toBeUndefined();
  });

  test('the next step is to look at it, or to publish it', () => {
    expect(nextStep(local)).toContain('npm run serve');
    expect(nextStep(published)).toBe(
      'The site for https://reviews.example/archive/ is in dist. To publish it: src/hosting/guides/README.md',
    );
  });
});
