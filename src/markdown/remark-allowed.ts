import type { Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { forbiddenCharacter, isVisible } from '../schema/characters.ts';
import { isLanguageTag, similarLanguageTag } from '../schema/language-tag.ts';
import { faultOfAddress } from '../schema/web-address.ts';
import { showsAnotherAddress } from './shown-address.ts';

/** The scheme of a link that marks words in another language: `[Zeitgeist](lang:de)`. */
export const languageScheme = 'lang:';

/**
 * The Markdown that a review's text may contain. It only marks up received words: bullets, rules or line
 * breaks would add something that was never received.
 */
const allowed: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'text',
  'emphasis',
  'strong',
  'link',
]);

/** Names, for editors, of the Markdown that a review's text may not contain. */
const names: Readonly<Partial<Record<Nodes['type'], string>>> = {
  list: 'a list',
  image: 'an image',
  imageReference: 'an image',
  thematicBreak: 'a horizontal rule',
  code: 'a block of code (lines that begin with four spaces or ```)',
  inlineCode: 'code between backticks',
  definition: 'a link definition',
  linkReference: 'a link to a definition',
};

/** A mistake in Markdown, and how to fix it. */
interface Mistake {
  readonly message: string;
  readonly fix: string;
}

/** An e-mail address as `mailto:` has it, without further headers of the message. */
const mailto = /^mailto:[^\s@?&:/\\]+@[^\s@?&:/\\.]+(?:\.[^\s@?&:/\\.]+)+$/i;

/** What is wrong with the address of a link, as the end of a sentence; undefined if nothing is. */
function faultOfLink(url: string): string | undefined {
  const character = forbiddenCharacter(url);
  if (character) return `has ${character.description}`;
  if (/^mailto:/i.test(url)) return mailto.test(url) ? undefined : 'is not an e-mail address';
  return faultOfAddress(url);
}

function wordsOf(link: Link): string {
  let words = '';
  visit(link, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

function mistakeInLink(link: Link): Mistake | undefined {
  const { url, title } = link;
  const words = wordsOf(link);
  if (!isVisible(words)) {
    return {
      message: `This link has no words, so nobody sees it: ${url}`,
      fix: 'put words between its square brackets, or remove it.',
    };
  }
  if (title != null) {
    return {
      message: `This link has a title, which was never received: ${title}`,
      fix: 'remove the title and its quotation marks from the link.',
    };
  }
  if (url.startsWith(languageScheme)) {
    const language = url.slice(languageScheme.length);
    if (isLanguageTag(language)) return undefined;
    const suggested = similarLanguageTag(language);
    return {
      message: `“${language}” is not a language tag${suggested ? `; did you mean ${suggested}?` : '.'}`,
      fix: 'mark words in another language like this: [Zeitgeist](lang:de).',
    };
  }
  const fix = 'link to an address that begins with https://, http:// or mailto:.';
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) {
    return { message: `This link is not safe, or its address is not complete: ${url}`, fix };
  }
  const fault = faultOfLink(url);
  if (fault !== undefined) {
    return {
      message: `The address of this link ${fault}: ${url}`,
      fix: 'correct it, or remove the link.',
    };
  }
  return showsAnotherAddress(words, url)
    ? {
        message: `This link shows another address than the one that it leads to: ${url}`,
        fix: 'link to the address that the words show, or remove the link and keep the words.',
      }
    : undefined;
}

function mistakeIn(node: Nodes): Mistake | undefined {
  switch (node.type) {
    case 'html':
      return {
        message: `Raw HTML is not allowed: ${node.value.replace(/\n.*/s, '')}`,
        fix: 'write it as Markdown, or put a \\ before a < that belongs to the text: \\<.',
      };
    case 'link':
      return mistakeInLink(node);
    case 'break':
      return {
        message: 'This paragraph has a line break.',
        fix: 'remove the two spaces, or the \\, at the end of the line.',
      };
    case 'heading':
    case 'blockquote':
      if (node.children.length === 0) {
        return {
          message: `This ${node.type === 'heading' ? 'heading' : 'quotation'} has no text.`,
          fix: 'remove it, or put a \\ before the # or > if it belongs to the text.',
        };
      }
      if (node.type === 'heading' && node.depth === 1) {
        return {
          message: 'A first-level heading is the title, which belongs in the frontmatter.',
          fix: 'begin the heading with ## or more, or remove it.',
        };
      }
      return undefined;
    default:
      if (allowed.has(node.type)) return undefined;
      return {
        message: `A review's text cannot contain ${names[node.type] ?? `Markdown of the kind “${node.type}”`}.`,
        fix: 'write plain paragraphs. If a character belongs to the text, put a \\ before it: \\*, \\# or 1\\.',
      };
  }
}

/**
 * A remark plugin that reports all Markdown that a review's text may not contain: raw HTML, unsafe links,
 * images, lists, code. The note of each message says how to fix it.
 */
export function remarkAllowed() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      const mistake = mistakeIn(node);
      if (!mistake) return undefined;
      const message = file.message(mistake.message, { place: node.position });
      message.note = mistake.fix;
      return SKIP;
    });
  };
}
