import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { forbiddenCharacter, hasLongWord, longWordIn } from '../schema/characters.ts';
import { inDigits, limits } from '../schema/limits.ts';
import { type Block, blocksOf, plainText } from './blocks.ts';
import { positionInSource } from './position-in-source.ts';

/** What is wrong with a paragraph, and where, in UTF-16 units of its plain text from 0. */
interface Fault {
  readonly at: number;
  readonly message: string;
  readonly fix: string;
}

function faultOf(text: string): Fault | undefined {
  if (text.length > limits.paragraphLength) {
    const limit = inDigits(limits.paragraphLength);
    return {
      at: 0,
      message: `This paragraph has more than ${limit} characters.`,
      fix: 'divide it into paragraphs; if they were lost on the way, write paragraphing: restored.',
    };
  }
  const character = forbiddenCharacter(text);
  if (character) {
    return {
      at: character.at,
      message: `The text has ${character.description}, which readers do not see, or not where it is.`,
      fix: 'delete it here, or write a space; under corrections, list the words with it as received, and those without it as reads.',
    };
  }
  const at = longWordIn(text);
  if (at < 0) return undefined;
  return {
    at,
    message: `The text ${hasLongWord}.`,
    fix: 'divide the word, and record that under corrections.',
  };
}

/** Reports the first element that has too many others around it. Recursion would end at too many. */
function reportDepth(tree: Root, file: VFile): void {
  const left: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let each = left.pop(); each; each = left.pop()) {
    const { node, depth } = each;
    if (depth > limits.depth) {
      const message = file.message(
        `More than ${limits.depth} emphases, links or quotations are within each other here.`,
        { place: node.position },
      );
      message.note = 'remove the markup that was never received.';
      return;
    }
    if (!('children' in node)) continue;
    for (const child of node.children) left.push({ node: child, depth: depth + 1 });
  }
}

function reportFault(block: Block, file: VFile): void {
  const fault = faultOf(plainText(block));
  if (!fault) return;
  const place = positionInSource(block, fault.at, String(file));
  file.message(fault.message, { place }).note = fault.fix;
}

/**
 * A remark plugin that reports what no real text has: too much of anything, and characters that readers do not see.
 * The note of each message says how to fix it.
 */
export function remarkLimits() {
  return (tree: Root, file: VFile) => {
    reportDepth(tree, file);
    if (file.messages.length > 0) return;
    for (const block of blocksOf(tree)) reportFault(block, file);
  };
}
