import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isLanguageTag } from '../schema/language-tag.ts';

/** The scheme of a link that marks words of another language: `[Zeitgeist](lang:de)`. */
export const languageScheme = 'lang:';

/**
 * The kinds of Markdown that a review may hold. They say what words are, and add no sign to them:
 * a list's bullets and numbers, a rule across the page, or a break within a paragraph would be shown,
 * but were never received.
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

/** What is wrong with a node, and how to fix it, or undefined where nothing is. */
function objection(node: Nodes): { message: string; fix: string } | undefined {
  if (node.type === 'html') {
    return {
      message: `Raw HTML is not taken: ${node.value.split('\n')[0] ?? ''}`,
      fix: 'write it as Markdown; a < that belongs to the text is written \\<.',
    };
  }
  if (node.type === 'link' && node.url.startsWith(languageScheme)) {
    const language = node.url.slice(languageScheme.length);
    if (isLanguageTag(language) && node.title == null) return undefined;
    return {
      message: `${JSON.stringify(language)} is not the BCP 47 tag of a language.`,
      fix: 'mark words of another language as in [Zeitgeist](lang:de).',
    };
  }
  if (node.type === 'link' && !/^(?:https?:\/\/|mailto:)/i.test(node.url)) {
    return {
      message: `This link is not safe, or leads nowhere for a reader: ${node.url}`,
      fix: 'link to a whole address that begins with https:// or http://, or to mailto:.',
    };
  }
  if (node.type === 'heading' && node.depth === 1) {
    return {
      message: 'A heading of the first level is the title, which is in the frontmatter.',
      fix: 'write it as ## or lower, or take it out.',
    };
  }
  if (node.type === 'link' && node.title != null) {
    return {
      message: `This link has a title, which was never received: ${node.title}`,
      fix: 'take it out of the link, with its quotation marks.',
    };
  }
  if (node.type === 'break') {
    return {
      message: 'A line is broken within a paragraph.',
      fix: 'take out the two spaces, or the \\, at the end of the line.',
    };
  }
  if ((node.type === 'heading' || node.type === 'blockquote') && node.children.length === 0) {
    return {
      message: `This ${node.type} has no text in it.`,
      fix: 'take it out; a sign that belongs to the text has a \\ before it.',
    };
  }
  if (allowed.has(node.type)) return undefined;
  return {
    message: `A review's body has no place for Markdown of this kind: ${node.type}.`,
    fix: 'write it as plain paragraphs; a sign that Markdown takes for its own, but that belongs to the text, has a \\ before it: 1\\. or \\* or \\#.',
  };
}

/**
 * A remark plugin that takes only what a review's text can hold, and leaves a message for all else:
 * raw HTML, links that are not safe, images, lists, code. The message's note says how to fix it.
 */
export function remarkAllowed() {
  return (tree: Root, file: VFile) => {
    visit(tree, (node) => {
      const found = objection(node);
      if (!found) return undefined;
      const message = file.message(found.message, { place: node.position });
      message.note = found.fix;
      return SKIP;
    });
  };
}
