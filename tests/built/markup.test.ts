import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { BuiltSite } from '../support/built-site.ts';
import { SiteServer } from '../support/site-server.ts';

const { plain } = inject('sites');
const site = new BuiltSite(plain);

/** What the Nu checker does not know of CSS yet, by name. */
const unknownCss = [
  'CSS: Unrecognized at-rule “@view-transition”',
  'CSS: “view-transition-name”: Parse Error.',
];

test('html-validate finds nothing on any page', async () => {
  const loader = new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Addresses of mentions are made of names, which have dots, and are kept.
      'valid-id': ['error', { relaxed: true }],
      // The values of a facet are boxes of one name.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    },
  });
  const validator = new HtmlValidate(loader);
  for (const file of site.files().filter((each) => each.endsWith('.html'))) {
    const { results } = await validator.validateString(site.read(file), file);
    expect(
      results.flatMap(({ messages }) => messages),
      file,
    ).toEqual([]);
  }
});

describe('the Nu checker', () => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await SiteServer.start(plain);
  });
  afterAll(() => server.stop());

  const checker = fileURLToPath(
    new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url),
  );
  const report = z.object({
    messages: z.array(z.looseObject({ message: z.string(), url: z.string().optional() })),
  });

  /** What it says of addresses of the site. */
  async function findings(addresses: readonly string[], ...options: readonly string[]) {
    // It forbids itself what is on its own machine.
    const local = ['allow-forbidden-hosts=true', 'allowed-address-type=all'];
    const properties = local.map((each) => `-Dnu.validator.servlet.${each}`);
    const command = [
      ...properties,
      '-jar',
      checker,
      '--format',
      'json',
      '--exit-zero-always',
      ...options,
    ];
    const { stderr } = await promisify(execFile)('java', [...command, ...addresses], {
      maxBuffer: 2 ** 26,
    });
    return report
      .parse(JSON.parse(stderr))
      .messages.map(({ url, message }) => `${url}: ${message}`);
  }

  test('finds nothing on any page', { timeout: 120_000 }, async () => {
    const pages = site.pages().map((page) => new URL(page, server.address).href);
    expect(pages.length).toBeGreaterThan(100);
    expect(await findings(pages)).toEqual([]);
  });

  test('finds nothing in any style sheet but what is newer than it', {
    timeout: 60_000,
  }, async () => {
    const sheets = site.files().filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(1);
    const found = await findings(
      sheets.map((file) => `${server.address}${file}`),
      '--css',
    );
    const isUnknown = (finding: string) => unknownCss.some((known) => finding.endsWith(known));
    expect(found.filter((finding) => !isUnknown(finding))).toEqual([]);
    for (const known of unknownCss) expect(found.some((each) => each.endsWith(known))).toBe(true);
  });
});
