import { inTime } from '../vocabulary/fetch-file.ts';

/** Loads what corrects the spelling of words, and divides them. */
export const loadCorrections = () => inTime(import('./corrections.ts'));
