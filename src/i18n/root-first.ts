import { site } from '../site/settings.ts';

/** Interface languages in the order of the site: the root language first, the others by their tags. */
export function rootFirst(languages: Iterable<string>): string[] {
  return [...languages].sort(
    (one, other) =>
      Number(other === site.rootLanguage) - Number(one === site.rootLanguage) ||
      (one < other ? -1 : 1),
  );
}
