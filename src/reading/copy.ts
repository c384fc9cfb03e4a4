import { quoted } from '../archive/text/typography.ts';

// On the page of a review: copies its citation, that of a passage, or the link of a passage.

const sentence = document.querySelector<HTMLElement>('.cite p');

/** The address of this page, without what only this reader asked for. */
const ownAddress = () => location.href.replace(/\?[^#]*/, '');

/** The citation of the review, without the spaces of the page's source. */
const citation = () => sentence?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The words of a passage, in the quotation marks of the review's language. */
function quotedWords(id: string): string {
  const parts = document.querySelectorAll(`#${id}, [data-part-of="${id}"]`);
  const words = Array.from(parts, ({ textContent }) => textContent).join('');
  return quoted(words, document.querySelector<HTMLElement>('#text')?.lang ?? '');
}

/** The citation of the passage of a card: its words, its paragraph, and the citation of the review with its link. */
function passageCitation(card: Element): string {
  const place = card.querySelector('a');
  // Letters tell the passages of a paragraph apart only within the archive.
  const paragraph = place?.textContent?.replace(/(\d)[a-z]+$/, '$1');
  const page = sentence?.querySelector('a')?.textContent ?? '';
  const whole = citation().replace(page, page + location.hash);
  return `${quotedWords(location.hash.slice(1))} (${paragraph}). ${whole}`;
}

/**
 * Copies what a button names, and says so beside it. If the browser does not allow that, selects the citation of the
 * review, for the reader to copy.
 */
export async function copyFor(button: Element): Promise<void> {
  const card = button.closest('.card');
  const isLink = button.matches('.link');
  const text = isLink ? ownAddress() : card ? passageCitation(card) : citation();
  const message = button.parentElement?.querySelector<HTMLElement>('output *');
  try {
    await navigator.clipboard.writeText(text);
    if (message) message.hidden = false;
  } catch {
    if (sentence) getSelection()?.selectAllChildren(sentence);
  }
}
