import { paths, wholeAddress } from '../site/addresses.ts';

/** Lets robots read everything (RFC 9309), and says where the sitemap is. */
export function GET() {
  const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${wholeAddress(paths.sitemap())}`, ''];
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain;charset=utf-8' },
  });
}
