import { inTime } from '../vocabulary/fetch-file.ts';

/** Loads what answers a query: a script of its own, which pages request together with the others. */
export const loadAnswering = () => inTime(import('./answer-query.ts'));
