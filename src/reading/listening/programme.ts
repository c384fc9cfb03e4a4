import type { MusicBar } from '../../archive/music/bars.ts';
import { barsIn } from './read-bars.ts';

/** What to play: bars, and the texts that they stand for. */
export interface Programme {
  readonly bars: readonly MusicBar[];
  readonly text: string;
}

/** The review on a page. */
export function programmeOn(page: Document, critic = 0): Programme {
  return { bars: barsIn(page, critic), text: page.querySelector('#text')?.textContent ?? '' };
}

/** Several reviews: two alternate bar by bar, as musicians trade fours; more take turns. */
export function together(programmes: readonly Programme[]): Programme {
  const all = programmes.map(({ bars }) => bars);
  const turns = all.flat().map((_, index) => all.flatMap((bars) => bars.slice(index, index + 1)));
  return {
    text: programmes.map(({ text }) => text).join(' '),
    bars: (all.length === 2 ? turns : all).flat(),
  };
}

/**
 * Fetches a page, or markup, and parses it. Trusted Types forbid to parse strings, but not what is requested as a
 * document: no script of it runs. What cannot be fetched is no document, so that whoever uses it fails.
 */
export function documentAt(address: string): Promise<Document> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => resolve(request.response);
    // Without a charset, the answer's counts, or else UTF-8.
    request.overrideMimeType('text/html');
    request.send();
  });
}

/** Fetches the reviews that links lead to. */
export async function programmeOf(
  links: readonly HTMLAnchorElement[],
  critics: readonly HTMLAnchorElement[],
): Promise<Programme> {
  const programmes = links.map(async (link) =>
    programmeOn(await documentAt(link.href), critics.indexOf(link)),
  );
  return together(await Promise.all(programmes));
}

/** Where each bar begins in the notation, and where the last one ends, as shares of its width. */
export function edgesOf(bars: readonly MusicBar[]): number[] {
  const widthOf = (some: readonly MusicBar[]) => some.reduce((sum, { width }) => sum + width, 0);
  return [...bars.keys(), bars.length].map((end) => widthOf(bars.slice(0, end)) / widthOf(bars));
}
