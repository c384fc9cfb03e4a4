import type { PassageCard } from './fill-card.ts';

export { fillCard } from './fill-card.ts';

let made: PassageCard | undefined;

/** The lines of a file. Throws if it cannot be fetched. */
async function linesAt(address: string): Promise<string[]> {
  const file = await fetch(address);
  if (!file.ok) throw new Error(address);
  return (await file.text()).split('\n');
}

/** An element with a text and a class. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  textContent = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent, className });
}

/**
 * The card, which is made when it is first asked for, with words of the interface language.
 *
 * @throws {Error} if they cannot be fetched; then the next call tries again
 */
export async function cardOfPage(): Promise<PassageCard> {
  if (made) return made;
  const { lang } = document.documentElement;
  const [words, critics] = await Promise.all([
    linesAt(`${import.meta.env.BASE_URL}passage-cards/${lang}.txt`),
    // Some hosts show a page without the slash at the end of its address.
    linesAt(location.pathname.replace(/\/?$/, '/next-critics.txt')),
  ]);
  const [next = '', nextCritic = '', share, copyLink, copyCitation, copied, close, cited] = words;
  if (made) return made;
  const panel = element('section', '', 'card');
  const [place, detail, rows] = [element('a'), element('span'), element('ul', '', 'plain')];
  const [controls, output, message] = [
    element('p', '', 'row'),
    element('output'),
    element('span', copied),
  ];
  output.append(message);
  // A paragraph as citations name it, for the script that copies them.
  output.name = cited ?? '';
  controls.append(
    element('button', share, 'copy share'),
    ' ',
    element('button', copyLink, 'copy link'),
    ' ',
    element('button', copyCitation, 'copy'),
    ' ',
    element('button', close, 'close'),
    ' ',
    // At the end, and with a place of its own: what is pressed stays where it is.
    output,
  );
  panel.append(place, ' ', detail, rows, controls);
  document.querySelector('article')?.append(panel);
  made = { panel, place, detail, rows, message, next, nextCritic, critics };
  return made;
}
