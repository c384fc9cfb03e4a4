import { site } from '../site/settings.ts';

/** The static paths of cards; none if the site has no cards. */
export function cardPaths<StaticPath>(all: readonly StaticPath[]): readonly StaticPath[] {
  return site.hasCards ? all : [];
}
