// What only a query of several words needs, imported on demand.

export { contentParts } from './function-words.ts';
export { withJoinedWords } from './joined-words.ts';
