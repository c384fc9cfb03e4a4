import { queryParameter } from '../../site/copied-modules/query-parameter.ts';
import type { SearchState } from '../answering/search-state.ts';
import { maximumQueryLength } from '../query/maximum-query-length.ts';

/** The choices that a search page offers. */
export interface Offered {
  /** The values of each facet, each with its former names. */
  readonly facets: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>>;
  readonly orders: readonly string[];
}

/** The names of the other parameters. */
const literalName = 'literal';
const orderName = 'sort';
const pageName = 'page';

/**
 * Reads a state from the parameters of a search page's address. Missing parameters have the values
 * of an empty search page; values that the page does not offer are ignored.
 */
export function readState(parameters: URLSearchParams, { facets, orders }: Offered): SearchState {
  const read = (name: string) => parameters.get(name) ?? '';
  const [order, page] = [read(orderName), read(pageName)];
  return {
    query: read(queryParameter).slice(0, maximumQueryLength),
    isLiteral: read(literalName) === '1',
    chosen: Object.fromEntries(
      Object.entries(facets).map(([facet, values]) => {
        const named = new Set(parameters.getAll(facet));
        const chosen = values.filter((names) => names.some((name) => named.has(name)));
        return [facet, chosen.map(([value]) => value)];
      }),
    ),
    order: orders.includes(order) ? order : '',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes a state as the parameters of an address, except the values of an empty search page. */
export function writeState({ query, isLiteral, chosen, order, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set(queryParameter, query);
  if (isLiteral) parameters.set(literalName, '1');
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  if (order) parameters.set(orderName, order);
  if (page > 1) parameters.set(pageName, String(page));
  return parameters.toString();
}

/** Whether a state asks for any results: it has a query, or a facet or an order is chosen. */
export function isAsking({ query, chosen, order }: SearchState): boolean {
  // Not by `isAnyChosen`, which arrives with the scripts that answer: the first script has no need of them.
  return [query.trim(), order, ...Object.values(chosen)].some(({ length }) => length > 0);
}
