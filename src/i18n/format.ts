import { listFormat, numberFormat, pluralRules } from '../archive/text/formats.ts';
import { markedAs, markedLanguage, withFirstLetter } from './fallback-marks.ts';
import type { Counted } from './strings.ts';

/** Whether a text may be in another language than the page. Code outside of a bundle cannot tell. */
const mayHaveMarks = typeof interfaceHasGaps === 'undefined' || interfaceHasGaps;

/** The language of a phrase, whose rules its numbers and lists follow: that of the page, unless it is marked. */
export function languageOf(template: string, language: string): string {
  return mayHaveMarks ? (markedLanguage(template) ?? language) : language;
}

/**
 * Replaces each `{name}` in a template with the value of that name.
 *
 * @throws {Error} if a value is missing
 */
export function phrase(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${template}” needs a value for {${name}}.`);
    return value;
  });
}

/**
 * A phrase in its plural form for a number, which replaces `{count}`. If the phrase lacks the form, `other`
 * is used: CLDR requires it for every language.
 */
export function counted(
  forms: Counted,
  count: number,
  language: string,
  values: Readonly<Record<string, string>> = {},
): string {
  if (mayHaveMarks) {
    const own = languageOf(forms.other, language);
    if (own !== language) return counted(forms, count, own, values);
  }
  const form = forms[pluralRules(language).select(count)] ?? forms.other;
  return phrase(form, { count: numberFormat(language).format(count), ...values });
}

/** A list of names in a phrase: in the language of the phrase, and marked like it. */
export function listIn(template: string, names: readonly string[], language: string): string {
  const list = listFormat(languageOf(template, language)).format(names);
  return asIn(template, list, language);
}

/** A text that belongs to a phrase, marked like it. */
export function asIn(template: string, text: string, language: string): string {
  const own = languageOf(template, language);
  return own === language ? text : markedAs(own, text);
}

/** A text with a capital as its first letter, to begin a sentence. */
export function capitalised(text: string, language: string): string {
  return withFirstLetter(text, (letter) => letter.toLocaleUpperCase(languageOf(text, language)));
}

/**
 * The text of a template before and after `{name}`, for values that are elements.
 *
 * @throws {Error} if the template does not contain the name exactly once
 */
export function splitPhrase(template: string, name: string): [before: string, after: string] {
  const [before, after, ...others] = template.split(`{${name}}`);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`“${template}” should contain {${name}} exactly once.`);
  }
  return [before, after];
}
