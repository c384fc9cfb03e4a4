/** The pattern of an abbreviated form of address, without its full stop. */
export const formOfAddress = '(?:Mr|Mrs|Ms|Dr|Prof|St|Hr|Fr|Mme|M)';

/** Matches a text that ends in an abbreviation before a name, number or noun: Mr. or J. or z. B. or ca. */
export const endsInAbbreviation = new RegExp(
  `(?<!\\p{L})(?:${formOfAddress}|\\p{L}|ca)\\.\\s*$`,
  'u',
);
