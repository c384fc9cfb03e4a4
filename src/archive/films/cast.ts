import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Quotation } from '../../schema/quotation.ts';
import type { Translations } from '../../schema/translations.ts';

/** An actor in a film. */
export interface CastMember {
  readonly person: Person;
  /** Whom the actor plays, by language: `plays Andrew Neyman`. */
  readonly role: Translations;
  readonly quotations: readonly Quotation[];
}

/**
 * The cast of a film as reviews give it, in the order of the film's record.
 *
 * @throws {Error} if an actor has no record or no role in the film, which the loader has ruled out
 */
export function castOf(
  { id, cast }: Pick<Film, 'id' | 'cast'>,
  people: readonly Person[],
): CastMember[] {
  return cast.map(({ person: actor, quotations }) => {
    const person = people.find((each) => each.id === actor);
    const role = person?.roles?.find(({ film }) => film === id)?.role;
    if (!person || !role) throw new Error(`${actor} has no role in the film ${id}.`);
    return { person, role, quotations };
  });
}
