import { expect, test } from 'vitest';
import { otherAddressWarning } from '../../../src/hosting/built-address.ts';

const built = new URL('https://reviews.example/archive/');

test.each([undefined, '', 'https://reviews.example/archive', 'https://reviews.example/archive/'])(
  'a configuration is for the wanted address %s',
  (wanted) => {
    expect(otherAddressWarning(built, wanted)).toBeUndefined();
  },
);

test.each(['https://reviews.example/', 'https://reviews.example:8443/archive/'])(
  'a configuration is not for the wanted address %s',
  (wanted) => {
    expect(otherAddressWarning(built, wanted)).toContain(`SITE_ADDRESS=${wanted} npm run build`);
  },
);
