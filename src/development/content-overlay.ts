// Shows the problems of the content above every page, while the site is edited.
import styles from './content-overlay.css?inline';
import { askEvent, type ContentMessage, findingsEvent } from './messages.ts';
import { problemList } from './problem-list.ts';

/** Whether the page has more to show than problems. */
const hasContent = document.documentElement.dataset['without'] !== 'content';

/** The element that has the overlay. Its shadow keeps the styles of the page out. */
const hostName = 'content-problems';

function heading({ problems: { length } }: ContentMessage): HTMLElement {
  const made = document.createElement('h1');
  made.textContent = `The content has ${length === 1 ? 'a problem' : `${length} problems`}.`;
  return made;
}

function closeButton(): HTMLFormElement {
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = document.createElement('button');
  button.textContent = 'Close';
  form.append(button);
  return form;
}

function show(message: ContentMessage): void {
  document.querySelector(hostName)?.remove();
  if (message.problems.length === 0) {
    // A page that the server could not show has nothing but the problems.
    if (!hasContent) location.reload();
    return;
  }
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const dialog = document.createElement('dialog');
  const note = document.createElement('p');
  note.textContent = hasContent
    ? 'Until they are fixed, the pages stay as they were. Save the files, and this goes away by itself.'
    : 'Until they are fixed, there is no page to show. Save the files, and the page appears by itself.';
  dialog.append(closeButton(), heading(message), note, problemList(message));
  shadow.append(style, dialog);
  document.body.append(host);
  dialog.showModal();
}

import.meta.hot?.on(findingsEvent, show);
import.meta.hot?.send(askEvent);
