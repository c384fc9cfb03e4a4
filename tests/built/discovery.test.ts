import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { BuiltSite, hrefs } from '../support/built-site.ts';
import { drawIcon, icons } from '../support/draw-icons.ts';
import { invalidXml } from '../support/xml-validation.ts';

const { plain, based } = inject('sites');
const sites = [
  ['at the root', new BuiltSite(plain)],
  ['below a path', new BuiltSite(based, '/an/archive/')],
] as const;

/** The schema of the protocol, which comes with the package that writes sitemaps. */
const sitemapSchema = {
  fileName: 'sitemap.xsd',
  contents: readFileSync(
    join(
      createRequire(createRequire(import.meta.url).resolve('@astrojs/sitemap')).resolve('sitemap'),
      '../../../schema/sitemap.xsd',
    ),
    'utf8',
  ),
};

describe.each(sites)('a site %s', (_, site) => {
  test('has valid sitemaps', async () => {
    const index = site.read('sitemap-index.xml');
    expect(await invalidXml({ index }, 'sitemap-index.xsd')).toEqual([]);
    const sitemap = site.read('sitemap-0.xml');
    const others = [sitemapSchema, 'sitemap-link.xsd'];
    expect(await invalidXml({ sitemap }, 'sitemap-with-links.xsd', others)).toEqual([]);
    const broken = sitemap.replace('<loc>', '<place>').replace('</loc>', '</place>');
    expect(await invalidXml({ broken }, 'sitemap-with-links.xsd', others)).not.toEqual([]);
  });

  test('says in the sitemap which pages are the same in other languages, as the pages do', () => {
    const entries = site.read('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g);
    const alternates = Array.from(entries, ([, whole = '', links = '']) => {
      const { pathname } = new URL(whole);
      const inSitemap = Array.from(
        links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g),
        ([, language, href]) => [language, href],
      );
      const page = site.page(pathname);
      const onPage = [...page.querySelectorAll('link[hreflang]:not([hreflang="x-default"])')].map(
        (link) => [link.getAttribute('hreflang'), link.getAttribute('href')],
      );
      expect(inSitemap, whole).toEqual(onPage);
      return inSitemap.length;
    });
    expect(new Set(alternates)).toEqual(new Set([0, 2]));
  });

  test('tells robots where the sitemap is', () => {
    const [agent, rule, , sitemap = ''] = site.read('robots.txt').split('\n');
    expect([agent, rule]).toEqual(['User-agent: *', 'Allow: /']);
    const [, address = ''] = /^Sitemap: (https?:.*)$/.exec(sitemap) ?? [];
    expect(site.fileOf(new URL(address).pathname)).toBe('sitemap-index.xml');
  });

  test('has a valid manifest, whose icons have their sizes', () => {
    const manifest = JSON.parse(site.read('manifest.webmanifest'));
    const schema = new URL('../schemas/web-manifest.json', import.meta.url);
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    validate(manifest);
    expect(validate.errors).toBeNull();
    expect(site.fileOf(manifest.start_url)).toBe('index.html');
    for (const { src, sizes, type } of manifest.icons) {
      const file = site.fileOf(src);
      expect(file, src).toBeDefined();
      if (type !== 'image/png') continue;
      const png = readFileSync(join(site.folder, file ?? ''));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  test.each(['', 'de/'])('has a valid description of the search in %s', async (folder) => {
    const description = site.read(`${folder}opensearch.xml`);
    expect(await invalidXml({ description }, 'opensearch.rng')).toEqual([]);
    const [, template = ''] = /template="([^"]*)"/.exec(description) ?? [];
    const { pathname } = new URL(template.replace('{searchTerms}', 'tempo'));
    expect(site.fileOf(pathname)).toBe(`${folder}search/index.html`);
  });

  test('links to all of them from its home page', () => {
    const page = site.page(site.base);
    for (const rel of ['manifest', 'search', 'apple-touch-icon', 'icon']) {
      const [link = ''] = hrefs(page, `link[rel="${rel}"]`);
      expect(site.fileOf(link), rel).toBeDefined();
    }
  });
});

test.each(Object.keys(icons).filter((name): name is keyof typeof icons => name in icons))(
  '%s is drawn from the favicon: node tests/support/draw-icons.ts',
  async (name) => {
    const kept = readFileSync(new URL(`../../public/icons/${name}.png`, import.meta.url));
    expect(kept.equals(await drawIcon(name))).toBe(true);
  },
);
