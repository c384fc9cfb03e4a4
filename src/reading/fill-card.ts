import { interfaceParameter } from '../site/copied-modules/interface-parameter.ts';

/** The card of a passage, with what its script fills. */
export interface PassageCard {
  readonly panel: HTMLElement;
  readonly place: HTMLAnchorElement;
  readonly detail: HTMLElement;
  readonly rows: HTMLElement;
  readonly message: HTMLElement;
  /** The words of the link to the next passage, and of that to the next critic, named in braces. */
  readonly next: string;
  readonly nextCritic: string;
  /** The lines with what the next critic says first on each subject of the review. */
  readonly critics: readonly string[];
}

const passages = [...document.querySelectorAll<HTMLElement>('#text [data-lines][id]')];
/** The numbers of the lines that a passage is on, in the order of its themes. */
const linesOf = ({ dataset }: HTMLElement) => dataset['lines']?.split(' ') ?? [];

/** The link of each line to its subject. */
const subjects = document.querySelectorAll('.subjects>*');

/** A link with a text, or nothing without an address. */
function linkTo(address: string | undefined, ...content: (Node | string)[]): (Node | string)[] {
  if (!address) return [];
  const link = document.createElement('a');
  link.href = address;
  link.append(...content);
  return [' ', link];
}

/** The link to what the next critic says, whose page keeps the interface language. */
function linkToCritic(line: string, phrase: string): (Node | string)[] {
  const [address = '', id, own, name = '', language] = line.split('\t');
  const { lang } = document.documentElement;
  const words = document.createElement('span');
  words.textContent = name;
  if (language) words.lang = language;
  const [before = '', after = ''] = phrase.split('{critic}');
  const query = own === lang ? '' : `?${new URLSearchParams({ [interfaceParameter]: lang })}`;
  return linkTo(address && `${address}${query}#${id}`, before, words, after);
}

/**
 * Fills the card of a passage: with its place, how it judges the film or whose words it is, and its themes, or the
 * film as a whole, with links to the next passage on each. After the last passage of the review there is none.
 *
 * @param note the note of the passage: its title says all that the card begins with
 */
export function fillCard(
  { place, detail, rows, next: label, nextCritic, critics }: PassageCard,
  passage: HTMLElement,
  note: Element | null,
): void {
  const following = passages.slice(passages.indexOf(passage) + 1);
  rows.replaceChildren(
    ...linesOf(passage).map((line) => {
      const row = document.createElement('li');
      const index = Number(line) - 1;
      const next = following.find((each) => linesOf(each).includes(line));
      row.append(
        ...(subjects[index]?.cloneNode(true).childNodes ?? []),
        ...linkTo(next && `#${next.id}`, label),
        ...linkToCritic(critics[index] ?? '', nextCritic),
      );
      return row;
    }),
  );
  const names = Array.from(rows.children, ({ firstChild }) => firstChild?.textContent).join(' · ');
  const [before, after] = note?.querySelector('title')?.textContent?.split(`: ${names}`) ?? [];
  place.href = `#${passage.id}`;
  place.textContent = before ?? '';
  // Without the comma after the names.
  detail.textContent = after?.slice(2) ?? '';
}
