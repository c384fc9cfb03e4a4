/** A query, where to enter it, and how to recognise its answer. */
export interface Question {
  readonly text: string;
  /** The selector of a checkbox to tick once the query is in the field. */
  readonly choice?: string;
  /** The selector of the field. */
  readonly field: string;
  /** The selector of the element in which the answer appears. */
  readonly watched: string;
  /** The selector of the answer within that element. */
  readonly answer: string;
  /** The selector of something that the element contains until the answer is complete. */
  readonly pending?: string;
  /** What the answer's text must end with. By default, it can end with anything. */
  readonly ending?: string;
}

/** How long the answer to a query took. */
export interface Timing {
  /** From the input to the frame with the answer, in milliseconds. */
  readonly milliseconds: number;
  /** When the answer was in the document, in milliseconds since 1970. */
  readonly answeredAt: number;
}

/**
 * Enters a query with a single event, or by ticking a checkbox, and waits for the frame that paints
 * the answer. This runs in the page, so it cannot use anything from outside.
 */
export function askInPage(question: Question): Promise<Timing> {
  const { text, choice, answer, pending, ending = '' } = question;
  const field = document.querySelector<HTMLInputElement>(question.field);
  const watched = document.querySelector(question.watched);
  const box = choice === undefined ? null : document.querySelector<HTMLInputElement>(choice);
  if (!field || !watched || (choice !== undefined && !box)) {
    throw new Error(`The page lacks an element of ${JSON.stringify(question)}.`);
  }
  for (const ticked of document.querySelectorAll<HTMLInputElement>('input:checked')) {
    ticked.checked = false;
  }
  const isAnswered = () =>
    [...watched.querySelectorAll(answer)].some((each) => each.textContent.endsWith(ending)) &&
    !(pending && watched.querySelector(pending));
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`There was no answer to the query ${text}.`)),
      60_000,
    );
    let start = 0;
    const observer = new MutationObserver(() => {
      if (!isAnswered()) return;
      observer.disconnect();
      clearTimeout(limit);
      const answeredAt = performance.timeOrigin + performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ milliseconds: performance.now() - start, answeredAt });
        port2.postMessage('painted');
      });
    });
    field.focus();
    observer.observe(watched, { childList: true, subtree: true, characterData: true });
    start = performance.now();
    field.value = text;
    if (box) box.click();
    else field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
