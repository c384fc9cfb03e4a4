/**
 * Returns an element of the page.
 *
 * @throws {Error} if the page has no such element
 */
export function requireElement<Found extends Element>(
  within: ParentNode,
  selector: string,
  type: new () => Found,
): Found {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/**
 * Returns an attribute of an element.
 *
 * @throws {Error} if the element lacks it
 */
export function requireAttribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The page has no ${name}.`);
  return value;
}

/** Creates an element with attributes and content. A string is inserted as text, never as HTML. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.append(...content);
  return element;
}
