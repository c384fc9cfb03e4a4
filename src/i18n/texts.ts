/** Strings of the interface, or groups of them, by their keys. */
export type Texts = Readonly<Record<string, unknown>>;

/** Whether a value of the strings is a group or a list, not a text. */
export const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null;

/** Whether a value of the strings is a group with keys, neither a text nor a list. */
export const isGroup = (value: unknown): value is Texts => isTexts(value) && !Array.isArray(value);

/** Whether texts are the forms of a phrase with a number, which belong together. */
export const isCounted = (
  texts: Texts,
): texts is Readonly<Record<string, string>> & { readonly other: string } =>
  typeof texts['other'] === 'string' &&
  Object.values(texts).every((text) => typeof text === 'string');
