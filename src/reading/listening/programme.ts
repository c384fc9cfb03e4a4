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

/** Fetches a text. */
export async function textAt(address: string): Promise<string> {
  return (await fetch(address)).text();
}

/** Fetches the reviews that links lead to. */
export async function programmeOf(
  links: readonly HTMLAnchorElement[],
  critics: readonly HTMLAnchorElement[],
): Promise<Programme> {
  const programmes = links.map(async (link) => {
    const page = new DOMParser().parseFromString(await textAt(link.href), 'text/html');
    return programmeOn(page, critics.indexOf(link));
  });
  return together(await Promise.all(programmes));
}

/** Where each bar begins in the notation, and where the last one ends, as shares of its width. */
export function edgesOf(bars: readonly MusicBar[]): number[] {
  const widthOf = (some: readonly MusicBar[]) => some.reduce((sum, { width }) => sum + width, 0);
  return [...bars.keys(), bars.length].map((end) => widthOf(bars.slice(0, end)) / widthOf(bars));
}
