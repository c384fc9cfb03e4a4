/**
 * Adds style rules to the page for the elements that a script creates. Pages without them fetch no
 * rules.
 */
export function adoptStyle(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
