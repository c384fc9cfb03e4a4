/** Words between quotation marks, with their invisible characters. */
export const visible = (words: string) => JSON.stringify(words).replaceAll('\u00A0', '\\u00A0');
