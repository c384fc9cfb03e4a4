import type { Counted } from './strings.ts';

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
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return phrase(form, { count: new Intl.NumberFormat(language).format(count), ...values });
}

/** A text with a capital as its first letter, to begin a sentence. */
export function capitalised(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
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
