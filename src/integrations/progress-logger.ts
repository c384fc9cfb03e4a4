import { stripVTControlCharacters } from 'node:util';
import writeTo from 'astro/logger/node';

/** A message of Astro. */
interface Message {
  readonly label: string | null;
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly message: string;
  readonly newLine: boolean;
}

/** Astro reports every page with a branch of a tree, and then the time that it took. */
const page = /^\s*├─/;

/** Milliseconds between two updates of the count in a terminal. */
const interval = 100;

const number = new Intl.NumberFormat('en-GB');

/**
 * Writes Astro's messages, but counts pages and files instead of listing them: in a terminal, in a line that
 * updates; elsewhere, once they are written.
 */
export default function progressLogger() {
  const others = writeTo();
  let count = 0;
  let isAfterPage = false;
  let updated = 0;
  const show = (ending: string) =>
    process.stdout.write(
      `${process.stdout.isTTY ? '\r' : ''}  ${number.format(count)} pages and files${ending}`,
    );
  return {
    write(message: Message): void {
      const isTime = isAfterPage && message.label === 'SKIP_FORMAT' && message.level === 'info';
      isAfterPage =
        message.level === 'info' && page.test(stripVTControlCharacters(message.message));
      if (isAfterPage) {
        count += 1;
        if (!process.stdout.isTTY || Date.now() < updated + interval) return;
        updated = Date.now();
        show('');
      } else if (!isTime) {
        if (count > 0) show('\n');
        count = 0;
        others.write(message);
      }
    },
  };
}
