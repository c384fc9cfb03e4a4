// What only a word needs that is in no text and cannot be read otherwise: a separate script, which does
// not delay the first answer.

export { compoundParts } from './compound-parts.ts';
export { correctWord } from './correct-word.ts';
export { isMisspeltName } from './misspelt-name.ts';
export { nearestWords } from './nearest-words.ts';
