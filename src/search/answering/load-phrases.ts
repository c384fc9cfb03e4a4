/** Loads the search for phrases, which most queries do without. */
export const loadPhrases = () => import('../phrases/phrases.ts');
