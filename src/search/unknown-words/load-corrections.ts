import { inTime } from '../vocabulary/fetch-file.ts';

/** Loads what corrects the spelling of words. */
export const loadCorrections = () => inTime(import('./corrections.ts'));
