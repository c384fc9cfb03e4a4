/** Matches the attributes of a tag in a built page, whose values are in double quotation marks and may have a `>`. */
export const attributesPattern = '(?:[^>"]|"[^"]*")*';
