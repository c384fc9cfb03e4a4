import { describe, expect, test } from 'vitest';
import { configurationFor, hosts } from '../../../src/hosting/configurations/configurations.ts';

const machine = {
  address: new URL('https://reviews.example/archive/'),
  languages: ['en', 'de'],
  dist: '/srv/project/dist',
  temporary: '/srv/project/.astro/hosting',
  user: 'editor',
};
const write = (names: readonly string[], options = {}, changes = {}) =>
  configurationFor(names, options, { ...machine, ...changes });

describe('for the address of the site', () => {
  test.each(['nginx', 'apache'])('%s redirects from HTTP, and has a certificate', (host) => {
    const text = write([host]);
    expect(text).toContain('/etc/letsencrypt/live/reviews.example/fullchain.pem');
    expect(text).toMatch(/:?80\b[\s\S]*https:\/\/reviews\.example/);
    expect(text).toContain('max-age=31536000');
    expect(text).toContain('/var/www/reviews.example');
  });

  test('Caddy has the address, from which it gets a certificate', () => {
    expect(write(['caddy'])).toMatch(/^https:\/\/reviews\.example \{/);
  });

  test('each server listens at the port of the address, and redirects to it', () => {
    const address = new URL('https://reviews.example:8443/');
    expect(write(['nginx'], {}, { address })).toMatch(
      /return 301 https:\/\/reviews\.example:8443\$request_uri[\s\S]*listen 8443 ssl/,
    );
    expect(write(['apache'], {}, { address })).toContain('<VirtualHost *:8443>');
    expect(write(['caddy'], {}, { address })).toMatch(/^https:\/\/reviews\.example:8443 \{/);
  });

  test('nothing promises HTTPS for a site without it', () => {
    const address = new URL('http://archive.local/');
    for (const host of hosts) {
      const text = write([host], {}, { address });
      expect(text, host).not.toMatch(/Strict-Transport-Security|letsencrypt|443/);
    }
  });

  test('nginx answers for missing pages with a page, also if no interface language is named', () => {
    expect(write(['nginx'])).toContain('rewrite ^ /archive/404.html last;');
    expect(write(['nginx'], {}, { languages: [] })).toContain('rewrite ^ /archive/404.html last;');
  });

  test('the folder on the server can be another', () => {
    for (const host of ['nginx', 'caddy', 'apache']) {
      expect(write([host], { root: '/srv/the archive/' }), host).toContain('"/srv/the archive');
    }
  });
});

describe('inside another site of the host', () => {
  test.each(['nginx', 'caddy', 'apache'])(
    '%s gets the site only, in a folder of its own',
    (host) => {
      const text = write([host], { inside: true });
      expect(text).toContain('"/var/www/reviews.example/archive');
      expect(text).not.toMatch(/letsencrypt|server_name|VirtualHost|reviews\.example \{/);
    },
  );
});

describe('for this machine', () => {
  test.each(['nginx', 'caddy', 'apache'])('%s listens here only, to the folder dist', (host) => {
    const text = write([host], { port: '8080' });
    expect(text).toContain('127.0.0.1');
    expect(text).toContain('8080');
    expect(text).toContain('/srv/project/dist');
    expect(text).not.toContain('letsencrypt');
  });
});

test.each([
  [[], {}, {}, 'Name one host: nginx, caddy, apache, htaccess, netlify, cloudflare, s3.'],
  [['iis'], {}, {}, 'Name one host'],
  [['nginx', 'caddy'], {}, {}, 'Name one host'],
  [['toString'], {}, {}, 'Name one host'],
  [['nginx'], { port: '0' }, {}, '--port is "0". Write a number from 1 to 65535'],
  [['nginx'], { port: 'http' }, {}, '--port is "http".'],
  [['netlify'], { inside: true }, {}, '--inside is for servers: nginx, caddy, apache.'],
  [['nginx'], { inside: true, port: '8080' }, {}, '--inside for one that has a site already'],
  [
    ['caddy'],
    { inside: true },
    { address: new URL('https://reviews.example/') },
    'Build it for a path: SITE_ADDRESS=',
  ],
  [['netlify'], { port: '8080' }, {}, '--port is for a server on this machine'],
  [['htaccess'], { port: '8080' }, {}, '--port is for a server on this machine'],
  [['nginx'], { root: '/srv/"; evil' }, {}, 'has a character that configurations cannot contain'],
  [['nginx'], {}, { address: new URL('https://reviews.example/a b/') }, 'may have only'],
])('refuses %j %j', (names, options, changes, message) => {
  expect(() => write(names, options, changes)).toThrow(message);
});
