// On the page of a review: opens the card of a passage in the text as a panel, and completes it.
import { adoptStyle } from '../search/copied-modules/adopt-style.ts';
import style from '../styles/on-demand/passage-panel.css?inline';
import { linkNext } from './next-passage.ts';

adoptStyle(style);

/** The passage that the address names. */
const passageShown = () => document.querySelector<HTMLElement>('#text [data-lines]:target');
const panel = () => document.querySelector<HTMLElement>('.passage-panel');

/** What every panel offers, with the message that a link was copied. The card that opens gets it. */
const controls = document.querySelector<HTMLElement>('.card-controls');
const message = controls?.querySelector<HTMLElement>('[role] *');

/** Goes to an address on this page without moving the page. */
function goTo(hash: string): void {
  const [left, top] = [scrollX, scrollY];
  location.replace(hash);
  scrollTo({ left, top, behavior: 'instant' });
}

/** Gives a class to one element, and takes it from all others. */
function markOnly(name: string, element: Element | null | undefined): void {
  document.querySelector(`.${name}`)?.classList.remove(name);
  element?.classList.add(name);
}

/** Shows the card of the passage that the address names as a panel, and moves the focus to the passage. */
export function completeCard(): void {
  const passage = passageShown();
  const card = passage && document.querySelector(`.cards>*>[href="#${passage.id}"]`)?.parentElement;
  markOnly('passage-panel', card);
  markOnly('named', document.querySelector(`.bar [href="#${passage?.id}"]`));
  if (!passage || !card || !controls || !message) return;
  card.append(controls);
  controls.hidden = false;
  message.hidden = true;
  linkNext(passage, card);
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
}

/** Opens the card of the innermost passage around a place in the text, unless the reader selects words. */
export function openCard(place: EventTarget | null): void {
  if (!(place instanceof Element) || place.closest('a') || !getSelection()?.isCollapsed) return;
  const part = place.closest<HTMLElement>('#text [data-lines]');
  if (!part) return;
  goTo(`#${part.id || part.dataset['partOf']}`);
  completeCard();
  const edge = panel()?.getBoundingClientRect().top ?? innerHeight;
  const covered = part.getBoundingClientRect().bottom - edge;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (covered > 0) scrollBy({ top: covered + 8, behavior: isCalm ? 'instant' : 'smooth' });
}

function closeCard(): void {
  const passage = passageShown();
  if (!passage) return;
  goTo('#');
  history.replaceState(history.state, '', location.pathname + location.search);
  completeCard();
  passage.focus({ preventScroll: true });
}

/** Moves the focus from the passage into its card, and from the end of the card back into the text. */
function moveFocus(event: KeyboardEvent): void {
  const passage = passageShown();
  const stops = panel()?.querySelectorAll<HTMLElement>('a, button');
  if (!passage || !stops) return;
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const { activeElement } = document;
  if (event.shiftKey ? activeElement === first : activeElement === passage) {
    event.preventDefault();
    (event.shiftKey ? passage : first)?.focus({ preventScroll: true });
  } else if (activeElement === last && !event.shiftKey) {
    // The browser goes on from the passage.
    passage.focus({ preventScroll: true });
  }
}

addEventListener('hashchange', () => {
  if (!passageShown()) completeCard();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeCard();
  if (event.key === 'Tab') moveFocus(event);
});
controls?.querySelector('.close')?.addEventListener('click', closeCard);
controls?.querySelector('.copy')?.addEventListener('click', async () => {
  await navigator.clipboard.writeText(location.href.replace(/\?[^#]*/, ''));
  if (message) message.hidden = false;
});
