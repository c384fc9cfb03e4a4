import { typeset } from '../archive/text/typography.ts';
import type { Person } from '../schema/person.ts';

/** The role of a person, in a language. Throws if it is missing, which the loader has ruled out. */
export function roleOf({ id, role }: Person, language: string): string {
  const text = role[language];
  if (text === undefined) throw new Error(`The person ${id} has no role in ${language}.`);
  return typeset(text, language);
}
