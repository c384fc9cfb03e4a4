import { languageAttributes } from '../archive/text/language.ts';
import { hasMarks, piecesOf, withoutMarks } from './fallback-marks.ts';

/** Elements whose content is text alone, comments, tags, and texts between them. */
const token =
  /<(script|style|title|textarea|option)(?=[\s>])(?:[^>"']|"[^"]*"|'[^']*')*>.*?<\/\1>|<!--.*?-->|<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|</gis;

/** Attributes from which scripts take texts. Scripts mark these where they show them. */
const forScripts = /(\sdata-(?!label)[\w-]+=)("[^"]*"|'[^']*')/g;

/** A tag whose attributes are without marks, but for those with texts for scripts. */
function plainTag(tag: string): string {
  const kept: string[] = [];
  const rest = tag.replace(forScripts, (_, name: string, text: string) => {
    kept.push(text);
    return `${name}\uFDD3`;
  });
  return withoutMarks(rest).replace(/\uFDD3/g, () => kept.shift() ?? '');
}

/** An element for words in another language than the page. */
function element(name: string, words: string, language: string, pageLanguage: string): string {
  const { lang, dir } = languageAttributes(language, pageLanguage);
  const direction = dir === undefined ? '' : ` dir="${dir}"`;
  return `<${name} lang="${lang}"${direction} class="fallback">${words}</${name}>`;
}

/**
 * Gives every marked text of a page an element with its language. Attributes, titles and options are plain text:
 * there, marks are removed.
 *
 * @param html a whole page, or a part of it
 * @param pageLanguage the language of a part; a whole page names its own
 */
export function markHtml(
  html: string,
  pageLanguage = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '',
): string {
  if (!hasMarks(html)) return html;
  let drawings = 0;
  return html.replace(token, (whole, plain: string | undefined) => {
    if (/^<\/?svg\b/i.test(whole)) drawings += whole.startsWith('</') ? -1 : 1;
    if (!hasMarks(whole)) return whole;
    if (plain !== undefined || whole.startsWith('<!--')) return withoutMarks(whole);
    if (whole.startsWith('<')) return plainTag(whole);
    const name = drawings > 0 ? 'tspan' : 'bdi';
    return piecesOf(whole)
      .map(({ words, language }) =>
        language === undefined ? words : element(name, words, language, pageLanguage),
      )
      .join('');
  });
}
