import type { MentionStatement } from '../archive/people/mention-statements.ts';
import { countMentions, type MentioningReview } from '../archive/people/people-entries.ts';
import { personStatements } from '../archive/people/person-statements.ts';
import { isForeign } from '../archive/text/language.ts';
import { capitalised, counted, phrase } from '../i18n/format.ts';
import { stringsFor } from '../i18n/interface-languages.ts';
import { describePerson } from '../presentation/about-person.ts';
import type { Film } from '../schema/film.ts';
import type { Person } from '../schema/person.ts';
import { nearestFirst, quotedStatement } from './quoted-statement.ts';
import type { CardStatement, ShareCard } from './share-card.ts';

/** A person whose card is wanted. */
export interface PersonOnCard {
  readonly person: Person;
  /** The films of the person’s roles. A card that knew others would be drawn again whenever one is added. */
  readonly films: readonly Film[];
  /** The reviews that mention the person. */
  readonly reviews: readonly MentioningReview[];
  readonly language: string;
}

/** How many words fit. */
const words = 32;

/** How often the person is mentioned. */
function amountOf({ reviews, language }: PersonOnCard): CardStatement {
  const { personPages, lists } = stringsFor(language);
  const amount = phrase(personPages.mentionsInReviews, {
    mentions: counted(personPages.mentionCount, countMentions(reviews), language),
    reviews: counted(lists.reviewCount, reviews.length, language),
  });
  return { words: { text: reviews.length > 0 ? amount : personPages.none, language } };
}

const stanceOf = ({ passages }: MentionStatement) =>
  passages.find(({ stance }) => stance !== undefined)?.stance;

/**
 * Whole sentences that mention the person: preferably in the reader's language, and of those preferably a judgement.
 */
function statementFor(shown: PersonOnCard): CardStatement {
  const { person, reviews, language } = shown;
  const { judgements, mentions } = personStatements(person, nearestFirst(reviews, language));
  const rank = ({ words: { language: own } }: CardStatement) => Number(isForeign(own, language));
  const leads = [...judgements, ...mentions].map(({ review, lead }) => ({ review, said: lead }));
  const others = judgements.flatMap(({ review, more }) => more.map((said) => ({ review, said })));
  const judging = [...leads, ...others].filter(({ said }) => stanceOf(said) !== undefined);
  const [first] = [...judging, ...leads]
    .flatMap(({ review, said }) => {
      const shape = stanceOf(said) ?? 'neither';
      const { pieces } = said;
      return quotedStatement({ review, shape, pieces, passages: [] }, { words, language }) ?? [];
    })
    .sort((one, other) => rank(one) - rank(other));
  return first ?? amountOf(shown);
}

/** The card of a person: who that is, and what a critic says. */
export function personCard(shown: PersonOnCard): ShareCard {
  const { person, films, language } = shown;
  const about = capitalised(describePerson(person, films, language), language);
  return {
    archive: { text: stringsFor(language).archiveName, language },
    topic: [{ text: about, language }],
    headings: [{ text: person.name, language }],
    picture: { kind: 'statements', statements: [statementFor(shown)] },
  };
}
