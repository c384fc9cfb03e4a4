import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Review } from '../../schema/review.ts';
import type { Theme } from '../../schema/theme.ts';
import { contentRoot } from '../content-folder.ts';
import type { Problem } from '../problem.ts';

/** Everything that reviews may use, and the reviews. */
interface Records {
  readonly reviews: readonly Review[];
  readonly themes: readonly Theme[];
  readonly films: readonly Film[];
  readonly people: readonly Person[];
}

/** The people whom a review mentions or quotes. */
const peopleIn = ({ mentions, passages }: Review) => [
  ...mentions.map(({ person }) => person),
  ...passages.flatMap(({ speaker }) => (speaker ? [speaker.id] : [])),
];

/** The people whom the record of a film names. */
const peopleOf = ({ cast, facts }: Film) => [
  ...cast.map(({ person }) => person),
  ...facts.flatMap(({ statements }) => statements.flatMap(({ person }) => person ?? [])),
];

function unused(
  folder: 'themes' | 'films' | 'people',
  records: readonly { readonly id: string }[],
  used: ReadonlySet<string>,
  message: string,
  fix: string,
): Problem[] {
  return records
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: `${contentRoot}/${folder}/${id}.yaml`,
      message,
      fix,
      severity: 'warning',
    }));
}

/** Warns of records that nothing uses. Call it only if all records and reviews could be read. */
export function checkUnused({ reviews, themes, films, people }: Records): Problem[] {
  return [
    ...unused(
      'themes',
      themes,
      new Set(reviews.flatMap((review) => review.themes)),
      'No review has this theme.',
      'add it to the themes of a review that discusses it, or remove the file.',
    ),
    ...unused(
      'films',
      films,
      new Set(reviews.map(({ film }) => film)),
      'No review is about this film.',
      'add a review of it, or remove the file.',
    ),
    ...unused(
      'people',
      people,
      new Set([...reviews.flatMap(peopleIn), ...films.flatMap(peopleOf)]),
      'No review mentions this person, and no film names them.',
      'add the names by which reviews mention the person to variants, or remove the file.',
    ),
  ];
}
