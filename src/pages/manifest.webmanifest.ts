import { webManifest } from '../exports/discovery/web-manifest.ts';
import { fileResponse } from '../hosting/file-response.ts';
import { paths } from '../site/addresses.ts';

export function GET() {
  return fileResponse(paths.manifest(), `${JSON.stringify(webManifest())}\n`);
}
