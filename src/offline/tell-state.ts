import { adoptStyle } from '../site/copied-modules/adopt-style.ts';
import style from '../styles/on-demand/state-notice.css?inline';
import { type SiteState, siteState } from './site-state.ts';

let notice: HTMLElement | undefined;

/** Adds the notice to the page. Screen readers announce what it says. */
function makeNotice(): HTMLElement {
  adoptStyle(style);
  const made = document.body.appendChild(document.createElement('p'));
  made.className = 'state-notice';
  made.role = 'alert';
  return made;
}

/**
 * Tells the reader why something could not be loaded: the archive has been updated since this page was opened, or it
 * cannot be reached. Says nothing if neither is true.
 *
 * @param known what is true, if the site need not be asked
 */
export async function tellState(known?: SiteState): Promise<void> {
  const state = known ?? (await siteState());
  const messages = stateMessages[document.documentElement.lang];
  if (state === 'same' || !messages) return;
  notice ??= makeNotice();
  notice.textContent = `${messages[state]} `;
  const link = notice.appendChild(document.createElement('a'));
  link.href = location.href;
  link.textContent = messages.reload;
  // A link to the page itself would only move within it.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
}
