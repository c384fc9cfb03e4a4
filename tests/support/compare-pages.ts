/** The attributes that a comparison leaves out: languages are compared where they matter. */
const leftOut = new Set(['lang', 'dir']);

/** The language that an element's words are in. */
const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

/** The text of an element without that of the elements in it, which a line stands for. */
function ownText(element: Element): string {
  return Array.from(element.childNodes, (node) =>
    node.nodeType === 3 ? (node.textContent ?? '') : node.nodeType === 1 ? ' | ' : '',
  )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What can be compared of an element: its name, texts, attributes and language. */
function factsOf(element: Element): Map<string, string> {
  const text = ownText(element);
  const facts = new Map([
    ['element', element.tagName.toLowerCase()],
    ['text', text],
  ]);
  for (const { name, value } of element.attributes) {
    // An address may name the interface language even if the page has it anyway.
    if (!leftOut.has(name)) facts.set(name, value.replace(/\?interface=[\w-]+/, ''));
  }
  if (/\p{L}/u.test(text)) facts.set('language', languageOf(element) ?? '');
  return facts;
}

/** What the texts and attributes of a page are before it is changed. */
export type PageFacts = ReadonlyMap<Element, ReadonlyMap<string, string>>;

/** The elements of a page, in order, without scripts and the language switch. */
export function factsOfPage(page: Document): PageFacts {
  const elements = [...page.querySelectorAll('*')].filter(
    (element) => element.tagName !== 'SCRIPT' && element.closest('.languages') === null,
  );
  return new Map(elements.map((element) => [element, factsOf(element)]));
}

const describeElement = (element: Element) =>
  `<${element.tagName.toLowerCase()}${element.className ? ` class="${element.getAttribute('class')}"` : ''}>`;

/**
 * The differences between a translated page and the same page rendered in the language.
 *
 * @param before the page before it was translated
 */
export function differences(translated: Document, rendered: Document, before: PageFacts): string[] {
  const [own, others] = [[...factsOfPage(translated)], [...factsOfPage(rendered)]];
  const found: string[] = [];
  for (const [index, [element, facts]] of own.entries()) {
    const [other, expected] = others[index] ?? [];
    if (!other || facts.get('element') !== expected?.get('element')) {
      found.push(
        `The page rendered in the other language has ${other ? describeElement(other) : 'nothing'} where this one has ` +
          `${describeElement(element)} “${facts.get('text')}”: their elements and the order of lists must not depend on the interface.`,
      );
      break;
    }
    for (const name of new Set([...facts.keys(), ...(expected?.keys() ?? [])])) {
      const [is, should] = [facts.get(name), expected?.get(name)];
      if (is === should) continue;
      const was = before.get(element)?.get(name);
      const where = `${name} of ${describeElement(element)}`;
      if (name === 'language') {
        found.push(
          `“${facts.get('text')}” (${describeElement(element)}) is in ${should}, but counts as ${is}: give the critics' words their own lang.`,
        );
      } else if (is === was) {
        found.push(
          `No entry of the dictionary matches “${is}” (${where}); it should become “${should}”.`,
        );
      } else {
        found.push(`“${was}” (${where}) became “${is}” instead of “${should}”.`);
      }
    }
  }
  if (own.length < others.length)
    found.push('The page rendered in the other language has more elements.');
  return found;
}
