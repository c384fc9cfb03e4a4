import type { Counted } from './strings.ts';

/**
 * Puts values into a phrase: `{name}` becomes the value of that name.
 *
 * @throws {Error} where the phrase names a value that is not given
 */
export function phrase(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${template}” needs a value for {${name}}.`);
    return value;
  });
}

/** Says how many: the form of a phrase that its language has for the number, with the number in it. */
export function counted(
  forms: Counted,
  count: number,
  language: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return phrase(form, { count: new Intl.NumberFormat(language).format(count), ...values });
}

/**
 * The parts of a phrase before and after a value that is more than text.
 *
 * @throws {Error} where the phrase does not name the value
 */
export function around(template: string, name: string): [before: string, after: string] {
  const [before, after] = template.split(`{${name}}`);
  if (before === undefined || after === undefined) {
    throw new Error(`“${template}” has no place for {${name}}.`);
  }
  return [before, after];
}
