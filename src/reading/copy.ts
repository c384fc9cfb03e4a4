// On the page of a review: copies its citation, that of a passage, or the link of a passage; shares a passage or it.
import { quoted } from '../archive/text/quoted.ts';
import { interfaceParameter } from '../site/copied-modules/interface-parameter.ts';

const sentence = document.querySelector<HTMLElement>('.cite p');

/** The address of this page, with the interface language if it was asked for, and nothing else that was. */
function ownAddress(): string {
  const language = new URLSearchParams(location.search).get(interfaceParameter);
  const query = language ? `?${new URLSearchParams({ [interfaceParameter]: language })}` : '';
  return location.origin + location.pathname + query + location.hash;
}

/** The citation of the review, without the spaces of the page's source. */
const citation = () => sentence?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The words of a passage, in the quotation marks of the review's language. */
function quotedWords(id: string): string {
  const parts = document.querySelectorAll(`#${id}, [data-part-of="${id}"]`);
  const words = Array.from(parts, ({ textContent }) => textContent).join('');
  return quoted(words, document.querySelector<HTMLElement>('#text')?.lang ?? '');
}

/** Who says the words of a passage, as its card has it. Nothing if they are the critic's own. */
function speakerOf(card: Element, id: string): string[] {
  const isQuoted = document.querySelector(`.bar [href="#${id}"] [href="#sign-others"]`);
  return isQuoted ? [card.querySelector('a + span')?.textContent ?? ''] : [];
}

/**
 * The citation of the passage of a card: its words, its paragraph, who says them unless the critic does, and the
 * citation of the review with its link.
 */
function passageCitation(card: Element): string {
  const id = location.hash.slice(1);
  // Letters tell the passages of a paragraph apart only within the archive.
  const [number = ''] = /\d+/.exec(card.querySelector('a')?.textContent ?? '') ?? [];
  const template = card.querySelector('output')?.name ?? '';
  const place = [template.replace('{number}', number), ...speakerOf(card, id)].join(', ');
  const page = sentence?.querySelector('a')?.textContent ?? '';
  const whole = citation().replace(page, page + location.hash);
  return `${quotedWords(id)} (${place}). ${whole}`;
}

/** The passage of a card, who says it unless the critic does, and of which film and by whom the review is. */
function passageToShare(card: Element): string {
  const id = location.hash.slice(1);
  const [, film] = sentence?.querySelectorAll('span') ?? [];
  const [after] = film?.nextSibling?.textContent?.split('. ') ?? [];
  const review = `${film?.previousSibling?.textContent?.trimStart()}${film?.textContent}${after}`;
  const critic = document.querySelector('.credit')?.textContent;
  const speaker = speakerOf(card, id).map((name) => ` (${name})`);
  return `${quotedWords(id)}${speaker}\n— ${review}${critic ? `, ${critic}` : ''}`;
}

/**
 * Hands a passage with its link, or the title and the link of the review, to an app that the reader chooses. The
 * message has the words of the passage: the preview of a link cannot, since no server is told which passage it names.
 *
 * @returns what to copy instead, if the browser cannot share
 */
async function share(card: Element | null): Promise<string | undefined> {
  const { title } = document;
  const text = card ? passageToShare(card) : title;
  const url = card ? ownAddress() : ownAddress().replace(/#.*/, '');
  try {
    await navigator.share({ text, url });
    return undefined;
  } catch (error) {
    // The reader decided otherwise. Any other error, also that there is no such function, is the browser's.
    return error instanceof DOMException && error.name === 'AbortError'
      ? undefined
      : `${text}\n${url}`;
  }
}

/** What a button copies; undefined if it shared something, so that nothing is left to copy. */
async function textFor(button: Element): Promise<string | undefined> {
  const card = button.closest('.card');
  if (button.matches('.share')) return share(card);
  if (button.matches('.link')) return ownAddress();
  return card ? passageCitation(card) : citation();
}

/**
 * Shares or copies what a button names, and says beside it that it copied. If the browser does not allow that,
 * selects the citation of the review, for the reader to copy.
 */
export async function copyFor(button: Element): Promise<void> {
  const text = await textFor(button);
  if (text === undefined) return;
  const message = button.parentElement?.querySelector<HTMLElement>('output *');
  try {
    await navigator.clipboard.writeText(text);
    if (message) message.hidden = false;
  } catch {
    if (sentence) getSelection()?.selectAllChildren(sentence);
  }
}
