const passages = [...document.querySelectorAll<HTMLElement>('#text [data-themes][id]')];
/** The themes of a passage; one empty string stands for the film as a whole. */
const themesOf = ({ dataset }: HTMLElement) => dataset['themes']?.split(' ') ?? [];

const label = document.querySelector('.next-here')?.textContent ?? '';

/**
 * Adds to each theme in the card of a passage, or to the film as a whole, a link to the next passage on it. After
 * the last passage there is none.
 */
export function linkNextPassages(passage: HTMLElement, card: Element): void {
  for (const earlier of document.querySelectorAll('.next-passage')) earlier.remove();
  const following = passages.slice(passages.indexOf(passage) + 1);
  for (const name of card.querySelectorAll<HTMLAnchorElement>('ul a:first-child')) {
    const theme = themesOf(passage).find((id) => name.pathname.endsWith(`/${id}/`)) ?? '';
    const next = following.find((each) => themesOf(each).includes(theme));
    if (!next) continue;
    const link = document.createElement('a');
    link.className = 'next-passage';
    link.href = `#${next.id}`;
    link.textContent = label;
    name.after(link);
  }
}
