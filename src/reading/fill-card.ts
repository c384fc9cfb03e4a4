const passages = [...document.querySelectorAll<HTMLElement>('#text [data-lines][id]')];
/** The numbers of the lines that a passage is on, in the order of its themes. */
const linesOf = ({ dataset }: HTMLElement) => dataset['lines']?.split(' ') ?? [];

/** The links of each line: to its subject, and to the next critic on it. */
const rows = document.querySelectorAll('.subjects>*');
const label = document.querySelector('.next-here')?.textContent ?? '';

/** The subject of a line, the next passage of the review on it, and the next critic. */
function rowOf(line: string, following: readonly HTMLElement[]): Node {
  const row = rows[Number(line) - 1]?.cloneNode(true) ?? document.createElement('li');
  const next = following.find((each) => linesOf(each).includes(line));
  if (next) {
    const link = document.createElement('a');
    link.href = `#${next.id}`;
    link.append(label);
    row.firstChild?.after(' ', link);
  }
  return row;
}

/**
 * Fills the card of a passage: with its place, how it judges the film or whose words it is, and its themes, or the
 * film as a whole, with links to the next passage on each. After the last passage of the review there is none.
 *
 * @param note the note of the passage: its title says all that the card begins with
 */
export function fillCard(card: Element, passage: HTMLElement, note: Element | null): void {
  const [place, detail, list] = card.children;
  if (!(place instanceof HTMLAnchorElement) || !detail || !list) return;
  const following = passages.slice(passages.indexOf(passage) + 1);
  list.replaceChildren(...linesOf(passage).map((line) => rowOf(line, following)));
  const names = Array.from(list.children, ({ firstChild }) => firstChild?.textContent).join(' · ');
  const [before, after] = note?.querySelector('title')?.textContent?.split(`: ${names}`) ?? [];
  place.href = `#${passage.id}`;
  place.textContent = before ?? '';
  // Without the comma after the names.
  detail.textContent = after?.slice(2) ?? '';
}
