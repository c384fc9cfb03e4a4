import { typeset } from '../archive/text/typography.ts';
import type { Person } from '../schema/person.ts';

/** Who a person is, in a language. Throws where this is not said, which the content's checks rule out. */
export function roleOf({ id, role }: Person, language: string): string {
  const own = role[language];
  if (own === undefined) throw new Error(`The person ${id} has no role in ${language}.`);
  return typeset(own, language);
}
