import { languageAttributes } from '../archive/text/language.ts';
import { hasMarks, piecesOf, withoutMarks } from '../i18n/fallback-marks.ts';

/** Elements whose content is text alone. */
const plainElements = 'title, option, textarea, script, style';

/** The attributes in which scripts write texts. */
const attributes = ['aria-label', 'title', 'placeholder', 'data-label'];

/** Replaces a text by its words, and by an element with its language for those that are marked. */
function markText(node: Text): void {
  const { data, parentElement } = node;
  if (!hasMarks(data)) return;
  if (!parentElement || parentElement.closest(plainElements)) {
    node.data = withoutMarks(data);
    return;
  }
  const pageLanguage = document.documentElement.lang;
  const nodes = piecesOf(data).map(({ words, language }) => {
    if (language === undefined) return words;
    const element = document.createElement('bdi');
    for (const [name, value] of Object.entries(languageAttributes(language, pageLanguage))) {
      element.setAttribute(name, value);
    }
    element.className = 'fallback';
    element.textContent = words;
    return element;
  });
  node.replaceWith(...nodes);
}

/** Removes the marks from the attributes of an element, which can say nothing about their language. */
function plainAttributes(element: Element): void {
  for (const name of attributes) {
    const text = element.getAttribute(name);
    if (text !== null && hasMarks(text)) element.setAttribute(name, withoutMarks(text));
  }
}

/** Gives every marked text in a part of the page an element with its language. */
function markWithin(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
    else if (node instanceof Element) plainAttributes(node);
  }
  for (const text of texts) markText(text);
}

/**
 * Gives the texts that scripts show in a language other than that of the page an element with it: those that are
 * there, and all that follow, before the browser draws them.
 */
export function markFallbacks(): void {
  markWithin(document.documentElement);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') addedNodes.forEach(markWithin);
      else markWithin(target);
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: attributes,
  });
}
