// On the page of a review: opens the card of a passage in the text as a panel.
import { adoptStyle } from '../site/copied-modules/adopt-style.ts';
import style from '../styles/on-demand/passage-panel.css?inline';
import type { PassageCard } from './fill-card.ts';

adoptStyle(style);

/** The passage that the address names. */
const passageShown = () => document.querySelector<HTMLElement>('#text [data-lines]:target');

/** What makes the card, and the card, once a passage was asked for. */
let making: typeof import('./card.ts') | undefined;
let card: PassageCard | undefined;

/** Goes to an address on this page without moving the page. */
function goTo(hash: string): void {
  const [left, top] = [scrollX, scrollY];
  location.replace(hash);
  scrollTo({ left, top, behavior: 'instant' });
}

/**
 * Shows the card of the passage that the address names, if it does, and moves the focus to the passage.
 *
 * @throws {Error} if the words of the card cannot be fetched
 */
export async function completeCard(): Promise<void> {
  document.querySelector('.named')?.classList.remove('named');
  if (passageShown()) {
    making ??= await import('./card.ts');
    card ??= await making.cardOfPage();
  }
  // Meanwhile, the reader may have gone elsewhere.
  const passage = passageShown();
  if (!card) return;
  card.panel.hidden = !passage;
  card.message.hidden = true;
  if (!passage) return;
  const note = document.querySelector(`.bar [href="#${passage.id}"]`);
  note?.classList.add('named');
  making?.fillCard(card, passage, note);
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
}

/**
 * Opens the card of the innermost passage around a place in the text, unless the reader selects words, or closes it if
 * the place is the button for that.
 *
 * @throws {Error} if the words of the card cannot be fetched
 */
export async function openCard(place: EventTarget | null): Promise<void> {
  if (place instanceof Element && place.matches('.close')) closeCard();
  if (!(place instanceof Element) || place.closest('a') || !getSelection()?.isCollapsed) return;
  const part = place.closest<HTMLElement>('#text [data-lines]');
  if (!part) return;
  goTo(`#${part.id || part.dataset['partOf']}`);
  await completeCard();
  const edge = card?.panel.getBoundingClientRect().top ?? innerHeight;
  const covered = part.getBoundingClientRect().bottom - edge;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (covered > 0) scrollBy({ top: covered + 8, behavior: isCalm ? 'instant' : 'smooth' });
}

function closeCard(): void {
  const passage = passageShown();
  if (!passage) return;
  goTo('#');
  history.replaceState(history.state, '', location.pathname + location.search);
  void completeCard();
  passage.focus({ preventScroll: true });
}

/** Moves the focus from the passage into its card, and from the end of the card back into the text. */
function moveFocus(event: KeyboardEvent): void {
  const passage = passageShown();
  const stops = card?.panel.querySelectorAll<HTMLElement>('a, button');
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
  if (!passageShown()) void completeCard();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeCard();
  if (event.key === 'Tab') moveFocus(event);
});
