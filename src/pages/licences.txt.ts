import { notices } from '../licences/notices.ts';

export function GET() {
  return new Response(notices(), { headers: { 'content-type': 'text/plain;charset=utf-8' } });
}
