import { webManifest } from '../exports/discovery/web-manifest.ts';

export function GET() {
  return new Response(`${JSON.stringify(webManifest())}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
