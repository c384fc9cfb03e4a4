/** Maximum length of a query, in characters. */
export const maximumQueryLength = 500;
