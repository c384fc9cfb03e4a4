/** The address of the site that is built to lie below a host's root. */
export const basedAddress = 'https://reviews.example/an/archive/';
