// What every page loads once it is there and the browser is idle. Scripts that could not load something import it, too:
// it is there already when an update has removed what they asked for.
import { register } from './register.ts';
import { tellState } from './tell-state.ts';

export { tellState };

// An import that fails is one of these. The page stays as it is, so the reader has to be told.
addEventListener('unhandledrejection', () => void tellState());

const list = document.querySelector('.kept-pages');
if (list) void import('./list-kept-pages.ts').then(({ listKeptPages }) => listKeptPages(list));

// In development, what is edited has to be seen.
if (worksOffline && import.meta.env.MODE !== 'development') {
  const start = () => void register().catch(console.warn);
  // Not every browser says when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(start);
  else start();
}
