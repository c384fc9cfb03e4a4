import { existingCache } from './kept.ts';
import { keptPage, titleWithoutArchive } from './kept-page.ts';

/**
 * Lists the pages that this device keeps, the last read first, shows what the list belongs to, and lets the reader try
 * again.
 */
export async function listKeptPages(list: Element): Promise<void> {
  document.querySelector('.reload')?.addEventListener('click', () => location.reload());
  const base = import.meta.env.BASE_URL;
  // A page that only looks stores nothing.
  const cache = await existingCache('pages', base);
  if (!cache) return;
  const requests = [...(await cache.keys())].reverse();
  for (const { url } of requests) {
    const text = await (await cache.match(url, { ignoreVary: true }))?.text();
    const page = text === undefined ? undefined : keptPage(text);
    if (!page) continue;
    const link = document.createElement('a');
    link.href = url;
    link.textContent = titleWithoutArchive(page.title, document.title);
    link.lang = page.language;
    list.appendChild(document.createElement('li')).append(link);
  }
  list.closest('section')?.toggleAttribute('hidden', list.childElementCount === 0);
}
