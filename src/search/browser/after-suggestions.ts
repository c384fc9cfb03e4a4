// What a search box needs once it shows suggestions: a separate script, which does not delay the
// first ones.

export { listenForOptionKeys } from './option-keys.ts';
export { showRecentSuggestions } from './recent-suggestions.ts';
export { showSuggestions } from './show-suggestions.ts';
