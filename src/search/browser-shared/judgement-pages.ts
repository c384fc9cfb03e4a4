import type { JudgementPage, SearchMessages } from '../../presentation/search-messages.ts';
import { fold } from '../words/fold.ts';

/** Returns the pages that collect judgements of the kind that a query asks for, and for nothing else. */
export function judgementPagesFor(
  typed: string,
  { judgementPages }: SearchMessages,
): readonly JudgementPage[] {
  const query = fold(typed.trim());
  return judgementPages.filter(({ asked }) => asked.some((each) => fold(each) === query));
}
