import { inTime } from '../loading/fetch-file.ts';

/** Loads what answers a query: part of a script that pages request together with the others. */
export const loadAnswering = () => inTime(import('./answer-query.ts'));
