/** Removes from a page what only Pagefind reads there. */
export function withoutPagefindAttributes(html: string): string {
  return html.replace(/ data-(?:pagefind-[a-z]+|facts)(?:="[^"]*")?(?=[ >])/g, '');
}
