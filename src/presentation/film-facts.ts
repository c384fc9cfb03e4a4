import { castOf } from '../archive/films/cast.ts';
import { isDisputed } from '../archive/films/disputes.ts';
import { type Evidence, evidenceOf } from '../archive/films/evidence.ts';
import { listFormat } from '../archive/text/formats.ts';
import { counted } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Film } from '../schema/film.ts';
import type { FilmFact } from '../schema/film-fact.ts';
import type { Person } from '../schema/person.ts';
import type { Quotation } from '../schema/quotation.ts';
import type { Review } from '../schema/review.ts';

/** What reviews say about a point, and the words with which they say it. */
export interface FactValue {
  /** The person whom they name, if they do. */
  readonly person?: Person;
  /** What they say; after the name of a person, the person's role. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** A point about which reviews say something. */
export interface FactRow {
  readonly label: string;
  readonly values: readonly FactValue[];
  readonly note?: string;
}

/** What the reviews say about a film. */
export interface FilmFacts {
  /** The points on which the reviews that mention them agree. */
  readonly agreed: readonly FactRow[];
  /** The points on which reviews contradict each other. */
  readonly disputed: readonly FactRow[];
}

/** The records that a fact may refer to. */
interface Records {
  readonly people: readonly Person[];
  readonly reviews: readonly Review[];
}

/** The rows for the fields of a film's own record that reviews confirm, and for its cast. */
function recordedRows(film: Film, { people, reviews }: Records, language: string): FactRow[] {
  const strings = stringsFor(language).filmFacts;
  const { year, directors } = film.confirmed ?? {};
  const row = (label: string, text: string, quotations: readonly Quotation[]) => ({
    label,
    values: [{ text, evidence: evidenceOf(quotations, reviews) }],
  });
  const names = listFormat(language).format(film.directors);
  const cast = castOf(film, people).map(({ person, role, quotations }) => ({
    person,
    text: textIn(role, language),
    evidence: evidenceOf(quotations, reviews),
  }));
  return [
    ...(year ? [row(strings.year, String(film.year), year)] : []),
    ...(directors
      ? [row(counted(strings.directors, film.directors.length, language), names, directors)]
      : []),
    ...(cast.length > 0 ? [{ label: strings.cast, values: cast }] : []),
  ];
}

function rowOf(fact: FilmFact, { people, reviews }: Records, language: string): FactRow {
  const values = fact.statements.map(({ value, person: id, quotations }) => {
    const person = id === undefined ? undefined : people.find((each) => each.id === id);
    return {
      ...(person ? { person } : {}),
      text: value ? textIn(value, language) : '',
      evidence: evidenceOf(quotations, reviews),
    };
  });
  const note = fact.note && textIn(fact.note, language);
  return { label: textIn(fact.label, language), values, ...(note === undefined ? {} : { note }) };
}

/**
 * What the reviews say about a film, in the order of its record, in an interface language.
 *
 * @throws {Error} if a text, a person or quoted words are missing, which the loader has ruled out
 */
export function filmFacts(film: Film, records: Records, language: string): FilmFacts {
  const rows = (facts: readonly FilmFact[]) => facts.map((fact) => rowOf(fact, records, language));
  return {
    agreed: [
      ...recordedRows(film, records, language),
      ...rows(film.facts.filter((fact) => !isDisputed(fact))),
    ],
    disputed: rows(film.facts.filter(isDisputed)),
  };
}
