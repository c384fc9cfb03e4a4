import { languageName } from '../archive/text/language.ts';
import { site } from '../site/settings.ts';
import { asIn, languageOf, phrase } from './format.ts';
import type { Strings } from './strings.ts';

/** Says that the interface in a language is only partly translated. */
export function partlyTranslated({
  language,
  strings: { partlyTranslated: template },
}: {
  readonly language: string;
  readonly strings: Strings;
}): string {
  const name = (tag: string) =>
    asIn(template, languageName(tag, languageOf(template, language)), language);
  return phrase(template, { language: name(language), root: name(site.rootLanguage) });
}
