/**
 * Opens the card of a passage that the reader clicks in the text of a review, and completes the card of the
 * passage that the address names. Loads the script of the cards only then.
 */
export function listenForPassages(): void {
  const cards = () => import('./passage-cards.ts');
  const complete = () => {
    if (location.hash.startsWith('#passage-')) void cards().then((each) => each.completeCard());
  };
  document.querySelector('#text')?.addEventListener('click', ({ target }) => {
    void cards().then((each) => each.openCard(target));
  });
  addEventListener('hashchange', complete);
  complete();
}
