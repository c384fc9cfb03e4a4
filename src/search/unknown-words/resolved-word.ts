import type { Form, Pattern } from '../words/pattern.ts';
import type { MisspeltQuery } from './corrections/correction-candidates.ts';

/** What to search for instead of an unknown word. */
export interface ResolvedWord {
  readonly patterns: readonly Pattern[];
  /** The words that its spelling was corrected to, folded and as the texts spell them. */
  readonly corrections: readonly { readonly folded: string; readonly word: string }[];
}

/** What is known about an unknown word, and about the query that it is in. */
export interface UnknownWordOptions extends MisspeltQuery {
  /** Whether the reader may still be typing it. */
  readonly isHalfTyped: boolean;
  /** Whether the reader wants no correction of the spelling. */
  readonly isLiteral: boolean;
}

/** The patterns of some forms, each once. */
export function patternsOf(forms: readonly Form[]): Pattern[] {
  const distinct = new Map(forms.map((form) => [form.word, form]));
  return distinct.size > 0 ? [{ kind: 'forms', forms: [...distinct.values()] }] : [];
}
