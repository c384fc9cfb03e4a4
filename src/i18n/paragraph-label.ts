import { lookUp } from '../archive/text/language.ts';
import { phrase } from './format.ts';
import { interfaceLanguageFor, stringsFor } from './interface-languages.ts';

/**
 * The labels of the links to paragraphs within a text: in the interface language of its page, which they name if
 * that is not the language of the text.
 *
 * @param textLanguage the language of the text
 */
export function paragraphLabel(textLanguage: string) {
  const language = interfaceLanguageFor(textLanguage);
  const isOther = lookUp(textLanguage, [language]) === undefined;
  const { paragraph } = stringsFor(language).review;
  return (number: number) => ({
    text: phrase(paragraph, { number: String(number) }),
    ...(isOther ? { lang: language } : {}),
  });
}
