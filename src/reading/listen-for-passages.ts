/**
 * Opens the card of a passage that the reader clicks in the text of a review. Loads the script of the cards
 * only when the reader points at the text, or when the address names a passage.
 */
export function listenForPassages(): void {
  const text = document.querySelector('#text');
  const cards = () => import('./passage-cards.ts');
  const complete = () => {
    if (location.hash.startsWith('#passage-')) void cards().then((each) => each.completeCard());
  };
  if (!text) return;
  text.addEventListener('pointerenter', cards);
  text.addEventListener('click', ({ target }) => {
    void cards().then((each) => each.openCard(target));
  });
  addEventListener('hashchange', complete);
  complete();
}
