const passages = [...document.querySelectorAll<HTMLElement>('#text [data-lines][id]')];
/** The numbers of the lines that a passage is on, in the order of the themes in its card. */
const linesOf = ({ dataset }: HTMLElement) => dataset['lines']?.split(' ') ?? [];

const label = document.querySelector('.next-here')?.textContent ?? '';

/**
 * Adds to each theme in the card of a passage, or to the film as a whole, a link to the next passage on it. After
 * the last passage there is none.
 */
export function linkNextPassages(passage: HTMLElement, card: Element): void {
  for (const earlier of document.querySelectorAll('.next-passage')) earlier.remove();
  const following = passages.slice(passages.indexOf(passage) + 1);
  const names = card.querySelectorAll('ul a:first-child');
  for (const [index, line] of linesOf(passage).entries()) {
    const next = following.find((each) => linesOf(each).includes(line));
    if (!next) continue;
    const link = document.createElement('a');
    link.className = 'next-passage';
    link.href = `#${next.id}`;
    link.textContent = label;
    names[index]?.after(link);
  }
}
