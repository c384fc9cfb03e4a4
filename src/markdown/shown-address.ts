import { wholeWebAddress } from '../schema/web-address.ts';

/** An address of a web page, whole or without its scheme. With capitals, it may be something else: Node.js. */
const webAddress =
  /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/;

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./, '');

/**
 * Whether a link seems to lead elsewhere than it does: its words are an address of another site, or of another person.
 *
 * @param words the words of the link
 * @param url the address that it leads to
 */
export function showsAnotherAddress(words: string, url: string): boolean {
  const shown = words.trim();
  if (mail.test(shown)) return url.toLowerCase() !== `mailto:${shown.toLowerCase()}`;
  if (!webAddress.test(shown)) return false;
  const whole = wholeWebAddress(shown);
  if (!URL.canParse(whole) || !/^https?:/i.test(url) || !URL.canParse(url)) return true;
  const [host, target] = [hostOf(whole), hostOf(url)];
  return target !== host && !target.endsWith(`.${host}`);
}
