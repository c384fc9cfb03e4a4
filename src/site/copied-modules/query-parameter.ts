/** The parameter of the search page's address with what a reader looks for: `?q=drums`. Links with it are published. */
export const queryParameter = 'q';
