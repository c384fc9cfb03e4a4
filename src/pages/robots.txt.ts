import { fileResponse } from '../hosting/file-response.ts';
import { paths, wholeAddress } from '../site/addresses.ts';

/** Lets robots read everything (RFC 9309), and says where the sitemap is. */
export function GET() {
  const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${wholeAddress(paths.sitemap())}`, ''];
  return fileResponse('robots.txt', lines.join('\n'));
}
