import type { Question } from './ask-in-page.ts';
import type { Query } from './queries.ts';
import type { Watched } from './record-in-page.ts';

/** A search field on a page. */
export interface SearchField {
  /** The path of the page, without a leading slash. */
  readonly path: string;
  /** How to ask a query there. */
  readonly question: (query: Query) => Question;
}

/** A search field of the archive's own pages. */
export interface OwnField extends SearchField {
  /** The selector of the field. */
  readonly input: string;
  /** What to watch while somebody types there. */
  readonly watched: Watched;
}

function choiceOf({ choice }: Query): Pick<Question, 'choice'> {
  if (!choice) return {};
  const [facet, value] = choice;
  return { choice: `.facets input[name="${facet}"][value="${value}"]` };
}

/** The links to reviews: results, wherever they are shown. */
const resultLinks = 'a[href*="/reviews/"]';

const pageInput = 'main input[name="q"]';

/** The field of the search page. */
export const searchPage: OwnField = {
  path: 'search/',
  input: pageInput,
  watched: { region: '#search', answers: '#found', results: resultLinks },
  question: (query) => ({
    text: query.text,
    ...choiceOf(query),
    field: pageInput,
    watched: '#found',
    answer: resultLinks,
  }),
};

/** The search box in the header of a review's page. */
export function headerBox(slug: string): OwnField {
  const form = '.site-header .search-form';
  const field = `${form} input`;
  return {
    path: `reviews/${slug}/`,
    input: field,
    watched: { region: form, answers: '[role=listbox]', results: resultLinks },
    question: ({ text }) => ({
      text,
      field,
      watched: form,
      answer: '[role=option]',
    }),
  };
}

/** Pagefind's Default UI. Its message ends with the query only once it has answered. */
export const defaultUi: SearchField = {
  path: '',
  question: ({ text }) => ({
    text,
    field: '.pagefind-ui__search-input',
    watched: '#search',
    answer: '.pagefind-ui__message',
    ending: ` for ${text}`,
    pending: '.pagefind-ui__loading',
  }),
};
