/** The class of everything that is lit. */
const lit = 'sounding';

/**
 * Lights up what sounds, and nothing else: the passage in the text and in the notation, and its critic in
 * the full score. Returns the words of the passage, if the page has them.
 *
 * @param passage the id of the passage
 * @param critic the head of a column of the full score
 */
export function light(passage?: string, critic?: Element): Element | undefined {
  const words = [
    ...document.querySelectorAll(
      `[id="${passage}"],[data-part-of="${passage}"],[href$="#${passage}"]`,
    ),
  ];
  for (const element of document.querySelectorAll(`.${lit}`)) element.classList.remove(lit);
  for (const element of [...words, critic]) element?.classList.add(lit);
  return words.find(({ id }) => id);
}

/** Moves the playhead of the notation to a share of its width, or lets it follow the reader again. */
export function movePlayhead(share?: number): void {
  for (const { style } of document.querySelectorAll<SVGElement>('.playhead')) {
    style.cssText = share === undefined ? '' : `offset:none;translate:${100 * share}%`;
  }
}

/** The share of the notation's width at which the reader clicked, if the click was in the notation. */
export function shareAt({ target, clientX }: MouseEvent): number | undefined {
  if (!(target instanceof Element)) return undefined;
  const area = target.closest('.drawing,.strip')?.querySelector('svg')?.getBoundingClientRect();
  return area && (clientX - area.left) / area.width;
}

/**
 * Where a value falls between some values, as the same share between others. Both ascend. Before the first
 * ones it continues backwards, after the last ones it stays.
 */
export function between(value: number, from: readonly number[], to: readonly number[]): number {
  const index = Math.max(
    0,
    from.findLastIndex((each) => each <= value),
  );
  const [start = 0, end = value + 1] = from.slice(index);
  const [low = 0, high = low] = to.slice(index);
  return low + ((value - start) / (end - start)) * (high - low);
}
