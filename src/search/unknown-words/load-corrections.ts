import { inTime } from '../loading/fetch-file.ts';

/** Loads what corrects the spelling of words, and divides them. */
export const loadCorrections = () => inTime(import('./corrections/corrections.ts'));
