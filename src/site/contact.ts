/** Where readers reach the owner of the site. */
export interface Contact {
  /** The address as readers see it: `archive@reviews.example`, `reviews.example/contact`. */
  readonly text: string;
  /** The address of a link to it. */
  readonly href: string;
}

/**
 * Reads an e-mail address, or the complete address of a web page.
 *
 * @returns undefined if the text is empty
 * @throws {Error} if it is neither
 */
export function readContact(text: string): Contact | undefined {
  if (text === '') return undefined;
  if (/^[^\s@/:?]+@[^\s@/:?.]+(?:\.[^\s@/:?.]+)+$/.test(text)) {
    return { text, href: `mailto:${text.split('@').map(encodeURIComponent).join('@')}` };
  }
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address && /^https?:$/.test(address.protocol) && address.username === '') {
    return { text: text.replace(/^https?:\/\/|\/$/gi, ''), href: address.href };
  }
  throw new Error(
    `SITE_CONTACT is ${JSON.stringify(text)}, which is neither an e-mail address nor the address of a web page. ` +
      'Write archive@reviews.example or https://reviews.example/contact/.',
  );
}
