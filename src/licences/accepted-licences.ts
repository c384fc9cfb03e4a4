/**
 * The licences that an installed package may have, as SPDX expressions, each with what it lets this project do.
 * A package with another one makes a test fail, until somebody has read its licence.
 */
export const acceptedLicences: Readonly<Record<string, string>> = {
  MIT: 'Use, change and ship, with its notice.',
  'MIT-0': 'Use, change and ship.',
  ISC: 'Use, change and ship, with its notice.',
  '0BSD': 'Use, change and ship.',
  'BSD-2-Clause': 'Use, change and ship, with its notice.',
  'BSD-3-Clause': 'Use, change and ship, with its notice.',
  'BlueOak-1.0.0': 'Use, change and ship, with its text.',
  'CC0-1.0': 'In the public domain.',
  'Apache-2.0': 'Use, change and ship, with its notice.',
  'Python-2.0': 'Use, change and ship, with its notice.',
  'MIT OR Apache-2.0': 'Either may be chosen.',
  '(MIT OR CC0-1.0)': 'Either may be chosen.',
  '(MIT AND Zlib)': 'Use, change and ship, with its notices.',
  'MIT AND OFL-1.1':
    'Typefaces: ship with their notice, and under another name if one is reserved and they are changed.',
  'MPL-2.0': 'Builds and tests run it unchanged; none of it is in the site.',
  'LGPL-3.0-or-later':
    'An optional part of Astro, run unchanged as a separate library; none of it is in the site.',
  'Apache-2.0 AND LGPL-3.0-or-later':
    'An optional part of Astro, run unchanged as a separate library; none of it is in the site.',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT':
    'An optional part of Astro, run unchanged as a separate library; none of it is in the site.',
};
