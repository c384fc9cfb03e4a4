/**
 * The queries of the evaluation, and which of the five reviews are relevant to each. Relevance was
 * judged by reading the texts, never by an engine's answers. The rules:
 *
 * - A review is relevant if its title and text together contain all words of the query. Its
 *   relevant paragraphs are those with the most words of the query. Paragraphs are numbered from 1,
 *   without the title.
 * - A word matches its inflections in its own language, including irregular ones (throw and threw,
 *   übt and geübt, Stuhl and Stühle, good and best), but neither derivations (drummer is not drum,
 *   perfection is not perfect, Musiker is not Musik) nor compounds written as one word. A word with
 *   the same spelling in both languages matches both (Film, Band). Case and diacritics never
 *   matter; ß matches ss, and ü matches ue and u.
 * - Function words of the query's language need not match, unless they are quoted or alone.
 * - half-typed: the last word is neither a word of the archive nor an inflection of one, and
 *   matches all words that begin with it.
 * - typo: one word of five or more letters is one edit (an insertion, a deletion, a substitution, a
 *   transposition) away from one word of the archive or its inflections, and from no other.
 * - phrase: words in quotation marks match exactly these consecutive words, apart from case and
 *   diacritics, also across hyphens.
 * - exclusion: a review that contains the word after the minus, an inflection of it, or the phrase
 *   is not relevant.
 * - absent: at least one of the words is in no review, nor is an inflection of it or a word that it
 *   could be a typo of. Nothing is relevant.
 * - name: different names of a person find each other (Neiman and Neyman; J.K. and JK Simmons; Bird
 *   and Charlie Parker). Part of a name does not match the rest: Andrew does not match Neyman, nor
 *   Simmons alone J.K. Simmons.
 */

import type { EvaluatedQuery, ParagraphsByReview } from './evaluated-query.ts';

/** What a query tests. */
export const kinds = [
  'word',
  'inflection',
  'diacritics',
  'phrase',
  'exclusion',
  'half-typed',
  'typo',
  'absent',
  'several',
  'name',
] as const;

export type Kind = (typeof kinds)[number];

/** Where the texts name Fletcher. */
const fletcher: ParagraphsByReview = {
  'a-simple-word': [1, 4],
  'cinematic-adrenalin': [2, 3, 4, 5, 6, 7],
  'cinematic-perfection': [1, 2, 3],
  'one-of-the-greats': [4, 5, 6],
  'trommeln-bis-die-haende-bluten': [3, 5, 8],
};

/** Where the texts name Whiplash. */
const whiplash: ParagraphsByReview = {
  'a-simple-word': [1, 2, 4, 5, 6],
  'cinematic-adrenalin': [1, 7],
  'cinematic-perfection': [1, 3, 4],
  'one-of-the-greats': [2, 5, 7, 8],
  'trommeln-bis-die-haende-bluten': [1, 11, 12],
};

/** Where the texts name Chazelle. */
const chazelle: ParagraphsByReview = {
  'a-simple-word': [1, 2, 4, 5, 6],
  'cinematic-adrenalin': [1, 7],
  'cinematic-perfection': [4],
  'one-of-the-greats': [5],
  'trommeln-bis-die-haende-bluten': [11],
};

export const queries: readonly EvaluatedQuery<Kind>[] = [
  { query: 'viper', kind: 'word', relevant: { 'a-simple-word': [3] } },
  { query: 'pejorative', kind: 'word', relevant: { 'a-simple-word': [1] } },
  { query: 'gambit', kind: 'word', relevant: { 'a-simple-word': [2] } },
  { query: 'Hollywood', kind: 'word', relevant: { 'a-simple-word': [3] } },
  { query: 'caricature', kind: 'word', relevant: { 'cinematic-adrenalin': [6] } },
  { query: 'diamond', kind: 'word', relevant: { 'cinematic-adrenalin': [6] } },
  { query: 'cinematographer', kind: 'word', relevant: { 'cinematic-adrenalin': [7] } },
  { query: 'guilt', kind: 'word', relevant: { 'cinematic-perfection': [1] } },
  { query: 'tirade', kind: 'word', relevant: { 'cinematic-perfection': [2, 3] } },
  { query: 'masterclass', kind: 'word', relevant: { 'cinematic-perfection': [3] } },
  { query: 'orchestra', kind: 'word', relevant: { 'one-of-the-greats': [4] } },
  { query: 'philosophy', kind: 'word', relevant: { 'one-of-the-greats': [6] } },
  { query: 'Carnegie', kind: 'word', relevant: { 'one-of-the-greats': [7] } },
  { query: 'Orchester', kind: 'word', relevant: { 'trommeln-bis-die-haende-bluten': [1] } },
  { query: 'Psychospiel', kind: 'word', relevant: { 'trommeln-bis-die-haende-bluten': [10] } },
  { query: 'Konservatorium', kind: 'word', relevant: { 'trommeln-bis-die-haende-bluten': [2] } },
  { query: 'cymbal', kind: 'word', relevant: { 'a-simple-word': [6], 'cinematic-adrenalin': [3] } },
  {
    query: 'jazz',
    kind: 'word',
    relevant: {
      'a-simple-word': [1, 6],
      'cinematic-adrenalin': [2],
      'cinematic-perfection': [2],
      'one-of-the-greats': [1, 4, 5, 6],
    },
  },
  {
    query: 'blood',
    kind: 'word',
    relevant: {
      'a-simple-word': [6, 1],
      'cinematic-adrenalin': [4],
      'cinematic-perfection': [2],
      'one-of-the-greats': [3],
    },
  },
  {
    query: 'tension',
    kind: 'word',
    relevant: { 'a-simple-word': [6, 2], 'cinematic-adrenalin': [7] },
  },
  {
    query: 'violence',
    kind: 'word',
    relevant: { 'cinematic-adrenalin': [3], 'cinematic-perfection': [3], 'one-of-the-greats': [2] },
  },
  {
    query: 'perfection',
    kind: 'word',
    relevant: { 'a-simple-word': [1, 6], 'cinematic-perfection': [4] },
  },
  {
    query: 'year',
    kind: 'word',
    relevant: {
      'a-simple-word': [1],
      'cinematic-adrenalin': [1, 7],
      'cinematic-perfection': [1],
      'one-of-the-greats': [1, 2, 5],
    },
  },
  {
    query: 'tempo',
    kind: 'word',
    relevant: {
      'a-simple-word': [5, 3],
      'cinematic-adrenalin': [7],
      'trommeln-bis-die-haende-bluten': [5],
    },
  },
  {
    query: 'Oscar',
    kind: 'word',
    relevant: { 'one-of-the-greats': [4], 'trommeln-bis-die-haende-bluten': [11] },
  },
  {
    query: 'Band',
    kind: 'word',
    relevant: {
      'a-simple-word': [1],
      'cinematic-adrenalin': [2, 4],
      'cinematic-perfection': [2],
      'one-of-the-greats': [2],
      'trommeln-bis-die-haende-bluten': [4],
    },
  },
  {
    query: 'Student',
    kind: 'word',
    relevant: {
      'cinematic-adrenalin': [1, 4],
      'one-of-the-greats': [2, 4, 5],
      'trommeln-bis-die-haende-bluten': [6, 3],
    },
  },
  {
    query: 'Film',
    kind: 'word',
    relevant: {
      'a-simple-word': [1, 3, 4, 5, 6],
      'cinematic-adrenalin': [1, 7],
      'cinematic-perfection': [4, 3, 1],
      'one-of-the-greats': [2, 5, 6],
      'trommeln-bis-die-haende-bluten': [12, 1, 10],
    },
  },

  {
    query: 'drumming',
    kind: 'inflection',
    relevant: {
      'a-simple-word': [5, 3, 4, 6],
      'cinematic-adrenalin': [2, 1, 4, 7],
      'one-of-the-greats': [7, 2],
    },
  },
  { query: 'throw', kind: 'inflection', relevant: { 'cinematic-adrenalin': [3, 4] } },
  {
    query: 'writing',
    kind: 'inflection',
    relevant: { 'cinematic-adrenalin': [1], 'cinematic-perfection': [4], 'one-of-the-greats': [5] },
  },
  { query: 'knife', kind: 'inflection', relevant: { 'one-of-the-greats': [2] } },
  { query: 'hear', kind: 'inflection', relevant: { 'cinematic-adrenalin': [2] } },
  { query: 'woman', kind: 'inflection', relevant: { 'a-simple-word': [1] } },
  {
    query: 'bled',
    kind: 'inflection',
    relevant: { 'cinematic-adrenalin': [4], 'one-of-the-greats': [3] },
  },
  {
    query: 'died',
    kind: 'inflection',
    relevant: { 'a-simple-word': [1], 'one-of-the-greats': [6] },
  },
  {
    query: 'chose',
    kind: 'inflection',
    relevant: { 'a-simple-word': [2], 'cinematic-perfection': [2] },
  },
  { query: 'spat', kind: 'inflection', relevant: { 'a-simple-word': [3] } },
  {
    query: 'fed',
    kind: 'inflection',
    relevant: { 'cinematic-adrenalin': [4], 'one-of-the-greats': [1] },
  },
  { query: 'understood', kind: 'inflection', relevant: { 'a-simple-word': [6] } },
  {
    query: 'took',
    kind: 'inflection',
    relevant: {
      'a-simple-word': [4],
      'cinematic-adrenalin': [1, 4],
      'one-of-the-greats': [1, 4, 7],
    },
  },
  {
    query: 'know',
    kind: 'inflection',
    relevant: { 'a-simple-word': [2], 'cinematic-adrenalin': [5], 'one-of-the-greats': [4] },
  },
  { query: 'leave', kind: 'inflection', relevant: { 'cinematic-adrenalin': [6] } },
  { query: 'fought', kind: 'inflection', relevant: { 'one-of-the-greats': [7] } },
  { query: 'taught', kind: 'inflection', relevant: { 'cinematic-adrenalin': [3, 6] } },
  { query: 'fell', kind: 'inflection', relevant: { 'cinematic-adrenalin': [1, 6] } },
  {
    query: 'tighter',
    kind: 'inflection',
    relevant: { 'cinematic-adrenalin': [1], 'one-of-the-greats': [4] },
  },
  {
    query: 'teachers',
    kind: 'inflection',
    relevant: { 'cinematic-adrenalin': [1, 2, 6], 'one-of-the-greats': [2, 5] },
  },
  {
    query: 'pushed',
    kind: 'inflection',
    relevant: {
      'a-simple-word': [1, 2, 4],
      'cinematic-adrenalin': [1, 3],
      'one-of-the-greats': [3, 4],
    },
  },
  { query: 'rehearsed', kind: 'inflection', relevant: { 'cinematic-perfection': [2] } },
  { query: 'muscle', kind: 'inflection', relevant: { 'one-of-the-greats': [4] } },
  {
    query: 'scenes',
    kind: 'inflection',
    relevant: {
      'cinematic-adrenalin': [3],
      'cinematic-perfection': [3, 4],
      'one-of-the-greats': [2],
    },
  },
  {
    query: 'Schlagzeugers',
    kind: 'inflection',
    relevant: { 'trommeln-bis-die-haende-bluten': [2] },
  },
  { query: 'übt', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [5, 4] } },
  { query: 'geübt', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [4, 5] } },
  { query: 'Stühle', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [5] } },
  { query: 'Stuhl', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [5] } },
  { query: 'geworfen', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [5] } },
  { query: 'gedacht', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [1] } },
  { query: 'kam', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [1] } },
  { query: 'erkannte', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [3, 4] } },
  { query: 'verließ', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [6, 4] } },
  { query: 'gegangen', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [10] } },
  { query: 'trieb', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [7] } },
  { query: 'Väter', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [8] } },
  { query: 'Ränder', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [7] } },
  { query: 'Lehrern', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [5, 7] } },
  { query: 'fleißig', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [5] } },
  { query: 'Fehlern', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [4] } },
  { query: 'Musikfilm', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [1] } },
  {
    query: 'Konservatorien',
    kind: 'inflection',
    relevant: { 'trommeln-bis-die-haende-bluten': [2] },
  },
  { query: 'Wahnsinn', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [7] } },
  {
    query: 'können',
    kind: 'inflection',
    relevant: { 'trommeln-bis-die-haende-bluten': [5, 6, 4, 7] },
  },
  { query: 'Million', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [11] } },
  { query: 'Titelsong', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [12] } },
  { query: 'trommelt', kind: 'inflection', relevant: { 'trommeln-bis-die-haende-bluten': [] } },
  {
    query: 'Hand',
    kind: 'inflection',
    relevant: {
      'cinematic-adrenalin': [6],
      'cinematic-perfection': [2],
      'trommeln-bis-die-haende-bluten': [],
    },
  },
  {
    query: 'Protagonist',
    kind: 'inflection',
    relevant: {
      'cinematic-adrenalin': [1],
      'one-of-the-greats': [5],
      'trommeln-bis-die-haende-bluten': [4, 9],
    },
  },

  { query: 'uben', kind: 'diacritics', relevant: { 'trommeln-bis-die-haende-bluten': [4, 5] } },
  { query: 'ueben', kind: 'diacritics', relevant: { 'trommeln-bis-die-haende-bluten': [4, 5] } },
  { query: 'fleissig', kind: 'diacritics', relevant: { 'trommeln-bis-die-haende-bluten': [5] } },
  { query: 'protege', kind: 'diacritics', relevant: { 'one-of-the-greats': [6] } },
  { query: 'café', kind: 'diacritics', relevant: { 'one-of-the-greats': [1] } },
  { query: 'Stuehle', kind: 'diacritics', relevant: { 'trommeln-bis-die-haende-bluten': [5] } },
  { query: 'Prazision', kind: 'diacritics', relevant: { 'trommeln-bis-die-haende-bluten': [8] } },
  {
    query: 'schliesslich',
    kind: 'diacritics',
    relevant: { 'trommeln-bis-die-haende-bluten': [12] },
  },
  { query: 'gefurchtet', kind: 'diacritics', relevant: { 'trommeln-bis-die-haende-bluten': [3] } },
  {
    query: 'menschenunwuerdig',
    kind: 'diacritics',
    relevant: { 'trommeln-bis-die-haende-bluten': [10] },
  },
  { query: 'GROSSE', kind: 'diacritics', relevant: { 'trommeln-bis-die-haende-bluten': [12] } },

  {
    query: '"good job" Fletcher',
    kind: 'phrase',
    relevant: { 'cinematic-adrenalin': [6], 'one-of-the-greats': [4] },
  },
  {
    query: '“good job”',
    kind: 'phrase',
    relevant: { 'cinematic-adrenalin': [6], 'one-of-the-greats': [4] },
  },
  { query: '"one of the greats"', kind: 'phrase', relevant: { 'one-of-the-greats': [1] } },
  {
    query: '“jazz band”',
    kind: 'phrase',
    relevant: { 'a-simple-word': [1], 'cinematic-adrenalin': [2], 'cinematic-perfection': [2] },
  },
  {
    query: '"the best"',
    kind: 'phrase',
    relevant: { 'a-simple-word': [1], 'cinematic-adrenalin': [2, 5] },
  },
  { query: '"physical and mental"', kind: 'phrase', relevant: { 'a-simple-word': [2] } },
  { query: '"sound proof"', kind: 'phrase', relevant: { 'a-simple-word': [6] } },
  { query: '"drum solo"', kind: 'phrase', relevant: { 'cinematic-adrenalin': [1] } },
  {
    query: '"Rabbit Hole"',
    kind: 'phrase',
    relevant: { 'cinematic-adrenalin': [5], 'cinematic-perfection': [1] },
  },
  { query: '“Rabbit Hole” “Project X”', kind: 'phrase', relevant: { 'cinematic-perfection': [1] } },
  { query: '"note perfect"', kind: 'phrase', relevant: { 'cinematic-perfection': [3] } },
  {
    query: '"young man" Miles',
    kind: 'phrase',
    relevant: { 'cinematic-adrenalin': [2], 'cinematic-perfection': [1] },
  },
  {
    query: '"New York"',
    kind: 'phrase',
    relevant: { 'cinematic-adrenalin': [2], 'one-of-the-greats': [2] },
  },
  { query: '"edge of the seat"', kind: 'phrase', relevant: { 'one-of-the-greats': [2] } },
  {
    query: '„an den Rand des Wahnsinns“',
    kind: 'phrase',
    relevant: { 'trommeln-bis-die-haende-bluten': [7] },
  },
  {
    query: '„mit Stühlen“ Fletcher',
    kind: 'phrase',
    relevant: { 'trommeln-bis-die-haende-bluten': [5] },
  },
  { query: '„am nachsten“', kind: 'phrase', relevant: { 'trommeln-bis-die-haende-bluten': [8] } },
  { query: '„die Band“', kind: 'phrase', relevant: { 'trommeln-bis-die-haende-bluten': [4] } },
  { query: '"mehr als das"', kind: 'phrase', relevant: { 'trommeln-bis-die-haende-bluten': [10] } },
  {
    query: '„Trommeln bis die Hände bluten“',
    kind: 'phrase',
    relevant: { 'trommeln-bis-die-haende-bluten': [] },
  },

  {
    query: 'Whiplash -jazz',
    kind: 'exclusion',
    relevant: { 'trommeln-bis-die-haende-bluten': [1, 11, 12] },
  },
  {
    query: 'Chazelle -blood',
    kind: 'exclusion',
    relevant: { 'trommeln-bis-die-haende-bluten': [11] },
  },
  {
    query: 'Teller -cymbal',
    kind: 'exclusion',
    relevant: {
      'cinematic-perfection': [1, 3],
      'one-of-the-greats': [1, 2],
      'trommeln-bis-die-haende-bluten': [2],
    },
  },
  { query: 'drummer -perfection', kind: 'exclusion', relevant: { 'one-of-the-greats': [1] } },
  {
    query: 'Simmons -"good job"',
    kind: 'exclusion',
    relevant: {
      'a-simple-word': [3, 1],
      'cinematic-perfection': [3, 1],
      'trommeln-bis-die-haende-bluten': [3],
    },
  },
  {
    query: 'tempo -Oscar',
    kind: 'exclusion',
    relevant: { 'a-simple-word': [5, 3], 'cinematic-adrenalin': [7] },
  },
  {
    query: 'Chazelle -throw',
    kind: 'exclusion',
    relevant: {
      'a-simple-word': [1, 2, 4, 5, 6],
      'cinematic-perfection': [4],
      'one-of-the-greats': [5],
      'trommeln-bis-die-haende-bluten': [11],
    },
  },
  { query: 'Reiser -girlfriend', kind: 'exclusion', relevant: { 'cinematic-adrenalin': [2] } },
  {
    query: 'film -Stuhl',
    kind: 'exclusion',
    relevant: {
      'a-simple-word': [1, 3, 4, 5, 6],
      'cinematic-adrenalin': [1, 7],
      'cinematic-perfection': [4, 3, 1],
      'one-of-the-greats': [2, 5, 6],
    },
  },

  { query: 'Fletch', kind: 'half-typed', relevant: fletcher },
  { query: 'conserv', kind: 'half-typed', relevant: { 'a-simple-word': [1] } },
  { query: 'Schlagz', kind: 'half-typed', relevant: { 'trommeln-bis-die-haende-bluten': [2] } },
  { query: 'Musikfi', kind: 'half-typed', relevant: { 'trommeln-bis-die-haende-bluten': [1, 11] } },
  { query: 'psych', kind: 'half-typed', relevant: { 'trommeln-bis-die-haende-bluten': [9, 10] } },
  { query: 'Perfektio', kind: 'half-typed', relevant: { 'trommeln-bis-die-haende-bluten': [9] } },
  {
    query: 'cinemat',
    kind: 'half-typed',
    relevant: {
      'a-simple-word': [1],
      'cinematic-adrenalin': [1, 7],
      'cinematic-perfection': [4],
      'one-of-the-greats': [3],
    },
  },
  { query: 'jazz conduc', kind: 'half-typed', relevant: { 'cinematic-adrenalin': [2] } },
  { query: 'Carneg', kind: 'half-typed', relevant: { 'one-of-the-greats': [7] } },
  {
    query: 'Paul Reis',
    kind: 'half-typed',
    relevant: { 'a-simple-word': [4], 'cinematic-adrenalin': [2] },
  },
  {
    query: 'breathl',
    kind: 'half-typed',
    relevant: { 'cinematic-adrenalin': [1], 'cinematic-perfection': [4] },
  },
  {
    query: 'protag',
    kind: 'half-typed',
    relevant: {
      'cinematic-adrenalin': [1],
      'one-of-the-greats': [5],
      'trommeln-bis-die-haende-bluten': [4, 9],
    },
  },
  { query: 'masoch', kind: 'half-typed', relevant: { 'one-of-the-greats': [6] } },

  { query: 'Fletchr', kind: 'typo', relevant: fletcher },
  { query: 'Whiplsh', kind: 'typo', relevant: whiplash },
  { query: 'Schlagzueger', kind: 'typo', relevant: { 'trommeln-bis-die-haende-bluten': [2] } },
  { query: 'Chazele', kind: 'typo', relevant: chazelle },
  { query: 'cymbel', kind: 'typo', relevant: { 'a-simple-word': [6], 'cinematic-adrenalin': [3] } },
  {
    query: 'perfecton',
    kind: 'typo',
    relevant: { 'a-simple-word': [1, 6], 'cinematic-perfection': [4] },
  },
  {
    query: 'girlfreind',
    kind: 'typo',
    relevant: { 'a-simple-word': [4], 'one-of-the-greats': [1] },
  },
  {
    query: 'drummmer',
    kind: 'typo',
    relevant: { 'a-simple-word': [1, 4, 5], 'cinematic-perfection': [1], 'one-of-the-greats': [1] },
  },
  { query: 'philosphy', kind: 'typo', relevant: { 'one-of-the-greats': [6] } },
  { query: 'orchstra', kind: 'typo', relevant: { 'one-of-the-greats': [4] } },
  {
    query: 'audiance',
    kind: 'typo',
    relevant: { 'cinematic-perfection': [3, 4], 'one-of-the-greats': [2, 7] },
  },
  { query: 'ammuntion', kind: 'typo', relevant: { 'cinematic-perfection': [3] } },
  {
    query: 'dialouge',
    kind: 'typo',
    relevant: { 'a-simple-word': [3], 'cinematic-perfection': [3] },
  },
  { query: 'drummer Kidmn', kind: 'typo', relevant: { 'cinematic-perfection': [1] } },
  {
    query: 'protagnist',
    kind: 'typo',
    relevant: {
      'cinematic-adrenalin': [1],
      'one-of-the-greats': [5],
      'trommeln-bis-die-haende-bluten': [4, 9],
    },
  },
  { query: 'Konservatorum', kind: 'typo', relevant: { 'trommeln-bis-die-haende-bluten': [2] } },
  { query: 'Regiseur', kind: 'typo', relevant: { 'trommeln-bis-die-haende-bluten': [11] } },
  { query: 'Psychopaten', kind: 'typo', relevant: { 'trommeln-bis-die-haende-bluten': [9] } },
  { query: 'Freundni', kind: 'typo', relevant: { 'trommeln-bis-die-haende-bluten': [6] } },
  { query: 'vhiplash', kind: 'typo', relevant: whiplash },
  { query: 'letcher', kind: 'typo', relevant: fletcher },
  { query: 'hcazelle', kind: 'typo', relevant: chazelle },
  { query: 'karicature', kind: 'typo', relevant: { 'cinematic-adrenalin': [6] } },
  { query: 'Achlagzeuger', kind: 'typo', relevant: { 'trommeln-bis-die-haende-bluten': [2] } },

  { query: 'kein Ergebnis xyz', kind: 'absent', relevant: {}, absent: ['Ergebnis', 'xyz'] },
  { query: 'qwertz', kind: 'absent', relevant: {}, absent: ['qwertz'] },
  { query: 'drummer qqqq', kind: 'absent', relevant: {}, absent: ['qqqq'] },
  { query: 'saxophone', kind: 'absent', relevant: {}, absent: ['saxophone'] },
  { query: 'jazz trombone', kind: 'absent', relevant: {}, absent: ['trombone'] },
  { query: 'Klavier', kind: 'absent', relevant: {}, absent: ['Klavier'] },
  { query: 'Fletcher Trompete', kind: 'absent', relevant: {}, absent: ['Trompete'] },
  { query: 'Kubrick', kind: 'absent', relevant: {}, absent: ['Kubrick'] },
  { query: 'Dirigent', kind: 'absent', relevant: {}, absent: ['Dirigent'] },
  { query: 'Oscar Grammy', kind: 'absent', relevant: {}, absent: ['Grammy'] },
  { query: 'Schlagzeuger Gitarre', kind: 'absent', relevant: {}, absent: ['Gitarre'] },
  { query: 'Hitchcock thriller', kind: 'absent', relevant: {}, absent: ['Hitchcock'] },
  { query: 'popcorn', kind: 'absent', relevant: {}, absent: ['popcorn'] },
  { query: 'zebra giraffe', kind: 'absent', relevant: {}, absent: ['zebra', 'giraffe'] },

  {
    query: 'the best',
    kind: 'several',
    relevant: {
      'a-simple-word': [1, 6, 2],
      'cinematic-adrenalin': [2, 5, 6],
      'cinematic-perfection': [3, 2],
      'one-of-the-greats': [4, 5],
    },
  },
  {
    query: 'the first',
    kind: 'several',
    relevant: {
      'a-simple-word': [1],
      'cinematic-adrenalin': [3, 4],
      'cinematic-perfection': [1, 4],
    },
  },
  {
    query: 'good enough',
    kind: 'several',
    relevant: { 'a-simple-word': [1, 2], 'cinematic-perfection': [2] },
  },
  { query: 'how far', kind: 'several', relevant: { 'cinematic-adrenalin': [1] } },
  {
    query: 'all about',
    kind: 'several',
    relevant: { 'a-simple-word': [6], 'cinematic-perfection': [4] },
  },
  { query: 'music school', kind: 'several', relevant: { 'cinematic-adrenalin': [2, 4] } },
  { query: 'most important', kind: 'several', relevant: { 'cinematic-adrenalin': [2, 4] } },
  {
    query: 'young drummer',
    kind: 'several',
    relevant: { 'a-simple-word': [1], 'cinematic-perfection': [1], 'one-of-the-greats': [1, 6] },
  },
  {
    query: 'blood sweat',
    kind: 'several',
    relevant: { 'a-simple-word': [6], 'one-of-the-greats': [3] },
  },
  {
    query: 'tempo editing',
    kind: 'several',
    relevant: { 'a-simple-word': [5], 'cinematic-adrenalin': [7, 1] },
  },
  {
    query: 'Teller drums',
    kind: 'several',
    relevant: { 'a-simple-word': [5, 3], 'cinematic-adrenalin': [2, 7], 'one-of-the-greats': [2] },
  },
  { query: 'Chazelle director', kind: 'several', relevant: { 'cinematic-perfection': [4] } },
  {
    query: 'Simmons Oscar',
    kind: 'several',
    relevant: { 'one-of-the-greats': [4], 'trommeln-bis-die-haende-bluten': [3, 11] },
  },
  {
    query: 'Student Freundin',
    kind: 'several',
    relevant: { 'trommeln-bis-die-haende-bluten': [6] },
  },
  {
    query: 'bester Schlagzeuger',
    kind: 'several',
    relevant: { 'trommeln-bis-die-haende-bluten': [2] },
  },
  { query: 'Musik Film', kind: 'several', relevant: { 'trommeln-bis-die-haende-bluten': [12] } },
  {
    query: 'Chazelle Regisseur',
    kind: 'several',
    relevant: { 'trommeln-bis-die-haende-bluten': [11] },
  },
  { query: 'tempo Lehrer', kind: 'several', relevant: { 'trommeln-bis-die-haende-bluten': [5] } },
  {
    query: 'maximale Präzision',
    kind: 'several',
    relevant: { 'trommeln-bis-die-haende-bluten': [8] },
  },

  {
    query: 'Neiman',
    kind: 'name',
    relevant: {
      'a-simple-word': [1],
      'cinematic-adrenalin': [2],
      'trommeln-bis-die-haende-bluten': [2],
    },
  },
  {
    query: 'Neyman',
    kind: 'name',
    relevant: {
      'a-simple-word': [1],
      'cinematic-adrenalin': [2],
      'trommeln-bis-die-haende-bluten': [2],
    },
  },
  {
    query: 'Andrew Neiman',
    kind: 'name',
    relevant: {
      'a-simple-word': [1],
      'cinematic-adrenalin': [2],
      'trommeln-bis-die-haende-bluten': [2],
    },
  },
  {
    query: 'J.K. Simmons',
    kind: 'name',
    relevant: {
      'a-simple-word': [3, 1],
      'cinematic-adrenalin': [2],
      'cinematic-perfection': [1],
      'one-of-the-greats': [2],
      'trommeln-bis-die-haende-bluten': [3],
    },
  },
  {
    query: 'JK Simmons',
    kind: 'name',
    relevant: {
      'a-simple-word': [3, 1],
      'cinematic-adrenalin': [2],
      'cinematic-perfection': [1],
      'one-of-the-greats': [2],
      'trommeln-bis-die-haende-bluten': [3],
    },
  },
  {
    query: 'Bird',
    kind: 'name',
    relevant: { 'cinematic-adrenalin': [3], 'one-of-the-greats': [6] },
  },
  {
    query: 'Charlie Parker',
    kind: 'name',
    relevant: { 'cinematic-adrenalin': [3], 'one-of-the-greats': [6] },
  },
  { query: 'Bird cymbal', kind: 'name', relevant: { 'cinematic-adrenalin': [3] } },
  {
    query: 'Neyman Konservatorium',
    kind: 'name',
    relevant: { 'trommeln-bis-die-haende-bluten': [2] },
  },
];
