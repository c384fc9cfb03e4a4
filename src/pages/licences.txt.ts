import { fileResponse } from '../hosting/file-response.ts';
import { notices } from '../licences/notices.ts';
import { paths } from '../site/addresses.ts';

export function GET() {
  return fileResponse(paths.licences(), notices());
}
