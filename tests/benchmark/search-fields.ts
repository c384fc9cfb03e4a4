import type { Question } from './ask-in-page.ts';
import type { Query } from './queries.ts';

/** A search field on a page. */
export interface SearchField {
  /** The path of the page, without a leading slash. */
  readonly path: string;
  /** How to ask a query there. */
  readonly question: (query: Query) => Question;
}

function choiceOf({ choice }: Query): Pick<Question, 'choice'> {
  if (!choice) return {};
  const [facet, value] = choice;
  return { choice: `.facets input[name="${facet}"][value="${value}"]` };
}

/** The field of the search page. */
export const searchPage: SearchField = {
  path: 'search/',
  question: (query) => ({
    text: query.text,
    ...choiceOf(query),
    field: 'main input[name="q"]',
    watched: '#results',
    answer: ':scope > li',
  }),
};

/** The search box in the header of a review's page. */
export function headerBox(slug: string): SearchField {
  return {
    path: `reviews/${slug}/`,
    question: ({ text }) => ({
      text,
      field: '.site-header .search-form input',
      watched: '.site-header .search-form',
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
