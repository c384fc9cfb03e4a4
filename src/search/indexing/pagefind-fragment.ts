import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What Pagefind keeps of a page, as far as the vocabulary is made of it. */
const fragmentSchema = z.object({
  content: z.string(),
  meta: z.object({ title: z.string() }),
  filters: z.object({ language: z.tuple([z.string()]) }).catchall(z.array(z.string())),
});

export type Fragment = z.infer<typeof fragmentSchema>;

/** Reads a file of Pagefind's that holds what it keeps of one page: JSON behind a mark of its own. */
export function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  const json: unknown = JSON.parse(text.slice(text.indexOf('{')));
  return fragmentSchema.parse(json);
}
