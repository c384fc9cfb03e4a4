import { onceFor } from '../loading/once-for.ts';
import { entryStems } from '../vocabulary/entry-stems.ts';

/** The stems of a word of the vocabulary, computed once: making the index asks for them again and again. */
export const stemsOfEntry = onceFor(entryStems);
