// What only a word needs that is in no text and cannot be read otherwise: a separate script, which does
// not delay the first answer.

export { nearestWords } from './nearest-words.ts';
export { spellingCorrections } from './spelling-corrections.ts';
