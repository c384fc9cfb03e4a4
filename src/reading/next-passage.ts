const passages = [...document.querySelectorAll<HTMLElement>('#text [data-lines][id]')];
/** The numbers of the lines that a passage is on, in the order of the themes in its card. */
const linesOf = ({ dataset }: HTMLElement) => dataset['lines']?.split(' ') ?? [];

const label = document.querySelector('.next-here')?.textContent ?? '';

/** The links to next passages in the card that is open. */
let links: HTMLAnchorElement[] = [];

/**
 * Adds to each theme in the card of a passage, or to the film as a whole, links to the next passage on it and to the
 * next critic. After the last passage there is none.
 */
export function linkNext(passage: HTMLElement, card: Element): void {
  for (const link of links) link.remove();
  const following = passages.slice(passages.indexOf(passage) + 1);
  const own = linesOf(passage);
  const names = card.querySelectorAll<HTMLAnchorElement>('ul a:first-child');
  links = [...names].map((name, index) => {
    const next = following.find((each) => linesOf(each).includes(own[index] ?? ''));
    const link = document.createElement('a');
    link.href = `#${next?.id}`;
    link.append(label);
    // All cards share the link to the next critic on a theme: the one that is open has it.
    name.after(next ? link : '', ' ', document.querySelector(`[href="${name.pathname}"]+a`) ?? '');
    return link;
  });
}
