// What every page loads once it is there, before an update can remove it.

import { whenIdle } from '../site/copied-modules/when-idle.ts';
import { register } from './register.ts';
import { tellState } from './tell-state.ts';

// An import that fails is a rejection that nobody handles; a search that fails is reported as an error. The page stays as
// it is, so the reader has to be told.
for (const type of ['unhandledrejection', 'error']) addEventListener(type, () => tellState());

const list = document.querySelector('.kept-pages');
if (list) void import('./list-kept-pages.ts').then(({ listKeptPages }) => listKeptPages(list));

// In development, what is edited has to be seen.
if (worksOffline && import.meta.env.MODE !== 'development') {
  whenIdle(() => void register().catch(console.warn));
}
