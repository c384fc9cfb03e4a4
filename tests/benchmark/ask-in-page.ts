/** A query with where it is typed, and how it is seen that it was answered. */
export interface Question {
  readonly text: string;
  /** A checkbox to be ticked, to which the query is the other condition; else the query is typed. */
  readonly choice?: string;
  readonly field: string;
  /** The element in which the answer appears, and what is in it then. */
  readonly watched: string;
  readonly answer: string;
  /** What is in it until the answer is complete. */
  readonly pending?: string;
  /** How the text of its answer ends. */
  readonly ending?: string;
}

/** How long the answer to a query took. */
export interface Timing {
  /** From the input to the frame with the answer, in milliseconds. */
  readonly milliseconds: number;
  /** When the answer was in the page, in milliseconds since 1970. */
  readonly answeredAt: number;
}

/**
 * Types a query by one event, or ticks a box, and waits for the frame in which the answer is painted.
 * This runs in the page: it can use nothing from outside.
 */
export function askInPage(question: Question): Promise<Timing> {
  const { text, choice, answer, pending, ending = '' } = question;
  const field = document.querySelector<HTMLInputElement>(question.field);
  const watched = document.querySelector(question.watched);
  const box = choice === undefined ? null : document.querySelector<HTMLInputElement>(choice);
  if (!field || !watched || (choice !== undefined && !box)) {
    throw new Error(`The page lacks something to be asked: ${JSON.stringify(question)}`);
  }
  for (const ticked of document.querySelectorAll<HTMLInputElement>('input:checked')) {
    ticked.checked = false;
  }
  const isAnswered = () =>
    [...watched.querySelectorAll(answer)].some((each) => each.textContent.endsWith(ending)) &&
    !(pending && watched.querySelector(pending));
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`There was no answer to ${text}.`)), 60_000);
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
