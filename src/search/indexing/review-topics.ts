import { evidenceOf } from '../../archive/films/evidence.ts';
import { remember } from '../../archive/text/remember.ts';
import { tokensOf } from '../../archive/text/tokens.ts';
import type { Film } from '../../schema/film.ts';
import type { Person } from '../../schema/person.ts';
import type { Quotation } from '../../schema/quotation.ts';
import type { Review } from '../../schema/review.ts';
import type { Translations } from '../../schema/translations.ts';
import type { Topic } from '../engine/topics.ts';
import { irregularWordsOf } from '../languages/irregular-words.ts';
import { stemsOf } from '../languages/stems.ts';
import { foldOnce } from './words-of-text.ts';

/** The roles of a person in a film. */
function rolesOf(person: Person | undefined, film: Film): Translations[] {
  return (person?.roles ?? []).flatMap((role) => (role.film === film.id ? [role.role] : []));
}

/** The people whose records topics of a film need: those with roles in it. */
export function peopleInFilm(film: Film, people: readonly Person[]): Person[] {
  return people.filter(({ roles = [] }) => roles.some((role) => role.film === film.id));
}

/** What the record of a film says of something, and by which words readers ask for it. */
interface FilmTopic {
  readonly labels: readonly Translations[];
  readonly asked?: Film['facts'][number]['asked'];
  readonly quotations: readonly Quotation[];
}

/** All that the record of a film says, with the words of the reviews that say so. */
function filmTopics(film: Film, people: readonly Person[]): FilmTopic[] {
  const byId = (id: string) => people.find((each) => each.id === id);
  const directors = people.filter(({ name }) => film.directors.includes(name));
  return [
    {
      labels: directors.flatMap((person) => rolesOf(person, film)),
      quotations: film.confirmed?.directors ?? [],
    },
    ...film.cast.map(({ person, asked, quotations }) => ({
      labels: rolesOf(byId(person), film),
      asked,
      quotations,
    })),
    ...film.facts.flatMap(({ label, asked, statements }) =>
      statements.map(({ person, value, quotations }) => ({
        labels: [
          label,
          ...(value ? [value] : []),
          ...(person === undefined ? [] : rolesOf(byId(person), film)),
        ],
        asked,
        quotations,
      })),
    ),
  ];
}

/**
 * The irregular forms of words of a language that the search does not recognise by their endings, folded. Readers ask
 * for many passages by the same words.
 */
const irregularFormsIn = remember((language) => {
  const byBase = Map.groupBy(irregularWordsOf(language)?.words ?? [], ({ base }) => base);
  return remember((word) => {
    const folded = foldOnce(word);
    const stems = new Set(stemsOf(folded, language));
    const forms = new Set(byBase.get(folded)?.flatMap((irregular) => irregular.forms));
    return [...forms].filter((form) => !stemsOf(form, language).some((stem) => stems.has(stem)));
  });
});

/**
 * The words by which readers ask, divided as in queries, and their irregular forms. Words that say
 * nothing by themselves are left out of expressions.
 */
function wordsAsked(asked: readonly string[], language: string): string[] {
  const saysNothing = irregularWordsOf(language)?.functionWords;
  return asked
    .flatMap((text) => {
      const words = tokensOf(text).map(({ start, end }) => text.slice(start, end));
      return words.length > 1 ? words.filter((word) => !saysNothing?.has(foldOnce(word))) : words;
    })
    .flatMap((word) => [word, ...irregularFormsIn(language)(word)]);
}

/** What readers call what the record says, by language. */
function topicWords({ labels, asked = {} }: Pick<FilmTopic, 'labels' | 'asked'>): Topic['words'] {
  const languages = [...new Set([...labels.flatMap(Object.keys), ...Object.keys(asked)])].sort();
  return Object.fromEntries(
    languages.map((language) => [
      language,
      {
        labels: labels.flatMap((each) => each[language] ?? []),
        asked: wordsAsked(asked[language] ?? [], language),
      },
    ]),
  );
}

/**
 * What the paragraphs of a review tell: what the record of its film says of it, and what readers ask
 * for by other words than those of its passages.
 *
 * @param people all people with roles in the film, and maybe others
 */
export function topicsOf(review: Review, film: Film, people: readonly Person[]): Topic[] {
  const inRecord = filmTopics(film, people).flatMap((topic) => {
    const own = topic.quotations.filter((quotation) => quotation.review === review.slug);
    return evidenceOf(own, [review]).map(({ place: { paragraph } }) => ({
      paragraph,
      words: topicWords(topic),
    }));
  });
  const inPassages = review.passages.flatMap(({ asked, place: { paragraph } }) =>
    asked ? [{ paragraph, words: topicWords({ labels: [], asked }) }] : [],
  );
  return [...inRecord, ...inPassages];
}
