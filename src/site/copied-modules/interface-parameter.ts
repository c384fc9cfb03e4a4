/**
 * The parameter of a review's address that names the language of the interface around it, if that is not
 * the language in which the page was built: `?interface=de`. Keep `interface`: links with it are published.
 */
export const interfaceParameter = 'interface';
