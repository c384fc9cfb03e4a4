// On the page of a review: opens the card of a passage in the text, and copies its link.

/** The passage that the address names. */
const passageShown = () => document.querySelector<HTMLElement>('#text [data-themes]:target');
const cardOf = ({ id }: Element) => document.getElementById(`about-${id}`);

/** The button that copies a link, with its message. Every card that opens gets it. */
const copying = document.querySelector<HTMLElement>('.copying');
const message = copying?.querySelector<HTMLElement>('[role] > *');

/** Goes to an address on this page without moving the page. */
function goTo(hash: string): void {
  const [left, top] = [scrollX, scrollY];
  location.replace(hash);
  scrollTo({ left, top, behavior: 'instant' });
}

/** Completes the card of the passage that the address names, and moves the focus to the passage. */
export function completeCard(): void {
  const passage = passageShown();
  const card = passage && cardOf(passage);
  if (!card) return;
  if (copying && message) {
    card.lastElementChild?.append(copying);
    copying.hidden = !navigator.clipboard;
    message.hidden = true;
  }
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
}

/** Opens the card of the innermost passage around a place in the text, unless the reader selects words. */
export function openCard(place: EventTarget | null): void {
  if (!(place instanceof Element) || place.closest('a') || !getSelection()?.isCollapsed) return;
  const part = place.closest<HTMLElement>('#text [data-themes]');
  if (!part) return;
  goTo(`#${part.id || part.dataset['partOf']}`);
  completeCard();
  const passage = passageShown();
  const card = passage && cardOf(passage);
  if (!card) return;
  const covered = part.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (covered > 0) scrollBy({ top: covered + 8, behavior: isCalm ? 'instant' : 'smooth' });
}

function closeCard(): void {
  const passage = passageShown();
  if (!passage) return;
  goTo('#');
  history.replaceState(history.state, '', location.pathname + location.search);
  passage.focus({ preventScroll: true });
}

/** Moves the focus from the passage into its card, and from the end of the card back into the text. */
function moveFocus(event: KeyboardEvent): void {
  const passage = passageShown();
  const controls =
    passage && cardOf(passage)?.querySelectorAll<HTMLElement>('a, :not([hidden]) > button');
  if (!controls) return;
  const [first, last] = [controls[0], controls[controls.length - 1]];
  const { activeElement } = document;
  if (event.shiftKey ? activeElement === first : activeElement === passage) {
    event.preventDefault();
    (event.shiftKey ? passage : first)?.focus({ preventScroll: true });
  } else if (activeElement === last && !event.shiftKey) {
    // The browser goes on from the passage.
    passage.focus({ preventScroll: true });
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeCard();
  if (event.key === 'Tab') moveFocus(event);
});
document.querySelector('.cards')?.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest('.close')) return;
  event.preventDefault();
  closeCard();
});
copying?.querySelector('button')?.addEventListener('click', async () => {
  await navigator.clipboard.writeText(location.href.replace(/\?[^#]*/, ''));
  if (message) message.hidden = false;
});
