import type { Chosen } from '../facets/facet-counts.ts';
import { longestQuery } from './parse-query.ts';

/** What a search page shows: all of it is in its address. */
export interface SearchState {
  readonly query: string;
  /** Whether misspelt words are searched for as they are. */
  readonly isLiteral: boolean;
  readonly chosen: Chosen;
  /** The order of the results, or '' for the best first. */
  readonly order: string;
  /** The page of the results, from 1. */
  readonly page: number;
}

/** What a search page offers to choose from. */
export interface Offered {
  /** The values of each facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly orders: readonly string[];
}

const names = { query: 'q', isLiteral: 'literal', order: 'sort', page: 'page' } as const;

/** Reads a state out of the parameters of an address; what the page does not offer is no part of it. */
export function readState(parameters: URLSearchParams, { facets, orders }: Offered): SearchState {
  const order = parameters.get(names.order) ?? '';
  const page = parameters.get(names.page) ?? '';
  return {
    query: (parameters.get(names.query) ?? '').slice(0, longestQuery),
    isLiteral: parameters.get(names.isLiteral) === '1',
    chosen: Object.fromEntries(
      Object.entries(facets).map(([facet, values]) => {
        const named = new Set(parameters.getAll(facet));
        return [facet, values.filter((value) => named.has(value))];
      }),
    ),
    order: orders.includes(order) ? order : '',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes a state as the parameters of an address: only what is not as at first. */
export function writeState({ query, isLiteral, chosen, order, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set(names.query, query);
  if (isLiteral) parameters.set(names.isLiteral, '1');
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (order !== '') parameters.set(names.order, order);
  if (page > 1) parameters.set(names.page, String(page));
  return parameters.toString();
}

/** Whether a state asks for anything. */
export function isAsking({ query, chosen }: SearchState): boolean {
  return query.trim() !== '' || Object.values(chosen).some((values) => values.length > 0);
}
