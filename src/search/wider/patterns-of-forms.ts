import type { Form, Pattern } from '../words/pattern.ts';

/** What to look for to find any of some forms, of which some may be expressions. */
export function patternsOfForms(forms: readonly Form[]): Pattern[] {
  const words = forms.filter(({ word }) => !word.includes(' '));
  const phrases = forms.filter(({ word }) => word.includes(' '));
  return [
    ...(words.length > 0 ? [{ kind: 'forms', forms: words } as const] : []),
    ...phrases.map(({ word }) => ({ kind: 'phrase', words: word.split(' ') }) as const),
  ];
}
