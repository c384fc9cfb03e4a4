import { type MusicBar, ranks } from '../../archive/music/bars.ts';
import { strengths } from '../../archive/music/drum-kit.ts';

const isShape = (name: string): name is keyof typeof strengths => name in strengths;
const numberIn = (element: Element, attribute: string, from: number) =>
  Number.parseFloat((element.getAttribute(attribute) ?? '').slice(from));
const left = (element: Element) => numberIn(element, 'transform', 'translate('.length);
const headsIn = (within: ParentNode) =>
  [...within.querySelectorAll('use[y]:not(.star)')].map((head) => numberIn(head, 'y', 0));

/** Reads the notation of a review on its page as bars to play. */
export function barsIn(page: ParentNode, critic: number): MusicBar[] {
  const drawing = page.querySelector('.drawing svg');
  if (!drawing) return [];
  const rankOf = ranks(headsIn(drawing));
  const bars = [...drawing.querySelectorAll('.bar')];
  return bars.map((bar, index) => {
    const next = bars[index + 1];
    const width = (next ? left(next) : numberIn(drawing, 'viewBox', '0 0 '.length)) - left(bar);
    const passages = [...bar.querySelectorAll('a')].map((note) => {
      const name = note.querySelector('[y]')?.getAttribute('href')?.slice('#sign-'.length) ?? '';
      return {
        id: note.getAttribute('href')?.slice(1) ?? '',
        at: left(note) / width,
        heads: headsIn(note).map(rankOf),
        shape: isShape(name) ? name : 'neither',
      };
    });
    return { width, critic, passages };
  });
}
