import { contradictedLanguage } from '../../archive/text/detect-language.ts';
import type { ReviewRecord } from '../../schema/review.ts';
import type { ReviewProblem } from './review-problem.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Warns of a language that is not that of the text. */
export function checkLanguage(
  { language }: ReviewRecord,
  paragraphs: readonly string[],
): ReviewProblem[] {
  const detected = contradictedLanguage(paragraphs.join('\n'), language);
  if (detected === undefined) return [];
  const named = (tag: string) => `${tag} (${names.of(tag) ?? tag})`;
  return [
    {
      path: ['language'],
      message: `The record says that the language is ${named(language)}, but the text seems to be in ${named(detected)}.`,
      fix: `write language: ${detected}, or leave it if you know that it is right.`,
      severity: 'warning',
    },
  ];
}
