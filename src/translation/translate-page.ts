import { direction, languageName } from '../archive/text/language.ts';
import { withoutMarks } from '../i18n/fallback-marks.ts';
import { interfaceParameter } from '../site/copied-modules/interface-parameter.ts';
import { wordsOfReview } from '../site/copied-modules/words-of-review.ts';
import type { Dictionary } from './dictionary.ts';
import { standIns, type Translate, translator } from './translator.ts';

/** The attributes with texts of the interface. */
const attributes = [
  'aria-label',
  'title',
  'data-label',
  'data-searching',
  'data-failed',
  'placeholder',
];

/** The first character that stands for an element. */
const firstMark = 0xe000;

/**
 * Translates the content of an element, in which each element counts as one character: another language may
 * put it elsewhere in the sentence.
 */
function translateContent(element: Element, translate: Translate): void {
  const nodes = [...element.childNodes];
  const isText = (node: Node) => node.nodeType === 3;
  if (!nodes.some((node) => isText(node) && node.textContent?.trim())) return;
  const text = nodes
    .map((node, index) =>
      isText(node) ? node.textContent : String.fromCharCode(firstMark + index),
    )
    .join('');
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const translated = translate(words);
  if (translated === undefined || translated === words) return;
  const pieces = `${before}${translated}${after}`.split(new RegExp(`(${standIns.source})`));
  element.replaceChildren(
    ...pieces.map((piece) => nodes[piece.charCodeAt(0) - firstMark] ?? piece),
  );
}

function translateAttributes(element: Element, translate: Translate, to: string): void {
  for (const name of attributes) {
    const text = element.getAttribute(name);
    const translated = text === null ? undefined : translate(text);
    if (translated === undefined || translated === text) continue;
    element.setAttribute(name, translated);
    // A name without a text, among the critic's words, has a language of its own.
    const isForeign = element.closest('[lang]') !== element.ownerDocument.documentElement;
    if (isForeign && !element.hasChildNodes()) element.setAttribute('lang', to);
  }
}

/** The address to which a link leads in the other language. */
function movedAddress(address: string, { to, base, folders: [own, other] }: Dictionary): string {
  if (!address.startsWith(base)) return address;
  const path = address.slice(base.length);
  if (/^reviews\/(?!page\/|by-)[^/?#]+\/(?:[?#]|$)/.test(path)) {
    const url = new URL(address, 'http://site');
    url.searchParams.set(interfaceParameter, to);
    return url.pathname + url.search + url.hash;
  }
  // A received text and the passages have one page each, in one language.
  const isFile = /\.\w+(?:[?#]|$)/.test(path) || wordsOfReview.test(path);
  return isFile || !path.startsWith(own) ? address : base + other + path.slice(own.length);
}

/** The link to the page in the new language becomes one to the language that it had. */
function turnSwitch(link: Element, { from, to }: Dictionary): void {
  if (link.getAttribute('lang') !== to) return;
  link.setAttribute('lang', from);
  link.setAttribute('dir', direction(from));
  link.setAttribute('href', './');
  link.textContent = languageName(from, from);
}

/**
 * Makes what the page has in another language than its own, because its interface lacks it, ordinary text of the
 * interface, which the dictionary knows.
 */
function takeOutFallbacks(root: Element): void {
  for (const element of root.querySelectorAll('.fallback')) {
    const { parentElement } = element;
    element.replaceWith(...element.childNodes);
    parentElement?.normalize();
  }
  for (const name of attributes) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, withoutMarks(element.getAttribute(name) ?? ''));
    }
  }
  root.querySelector('.partly')?.remove();
}

/** Says at the end of the page whether the new interface lacks texts. */
function addNotice(root: Element, { notice }: Dictionary): void {
  if (notice === undefined) return;
  const sentence = root.ownerDocument.createElement('p');
  sentence.className = 'partly';
  sentence.textContent = notice;
  root.querySelector('footer')?.append(sentence);
}

/** Gives everything with a language of its own the direction that it had from the page until now. */
function keepDirections(root: Element): void {
  for (const element of root.querySelectorAll('[lang]:not([dir])')) {
    element.setAttribute('dir', direction(element.getAttribute('lang') ?? ''));
  }
}

/** The names of all languages that the elements of a page are in. */
function languageEntries(page: Document, { from, to }: Dictionary): Dictionary['entries'] {
  const tags = Array.from(page.querySelectorAll('[lang]'), (each) => each.getAttribute('lang'));
  return [...new Set(tags)].flatMap((tag) =>
    tag ? [[languageName(tag, from), languageName(tag, to)] as const] : [],
  );
}

/**
 * Shows the page of a review in another interface language: texts and attributes of the interface, and where
 * its links lead. The critics' words stay as they are, and so does every element with a language of its own.
 */
export function translatePage(page: Document, dictionary: Dictionary): void {
  const { to } = dictionary;
  const root = page.documentElement;
  if (interfaceHasGaps) takeOutFallbacks(root);
  const entries = [...dictionary.entries, ...languageEntries(page, dictionary)];
  const translate = translator({ ...dictionary, entries });
  for (const element of root.querySelectorAll('*:not(script)')) {
    translateAttributes(element, translate, to);
    if (element.closest('[lang]') === root) translateContent(element, translate);
  }
  for (const name of ['href', 'action']) {
    for (const element of root.querySelectorAll(`body [${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      element.setAttribute(name, movedAddress(address, dictionary));
    }
  }
  for (const link of root.querySelectorAll('.languages a')) turnSwitch(link, dictionary);
  if (interfaceHasGaps) addNotice(root, dictionary);
  if (interfaceIsMirrored) keepDirections(root);
  root.setAttribute('lang', to);
  root.setAttribute('dir', direction(to));
}
