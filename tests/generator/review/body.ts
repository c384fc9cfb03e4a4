import { slugOf } from '../../../src/archive/text/slug.ts';
import { happens, pick, type Random } from '../random.ts';
import type { TextSource } from '../text-source.ts';

/** A paragraph of a review: its sentences, or one that is not the critic's prose. */
export interface GeneratedParagraph {
  readonly sentences: readonly string[];
  readonly kind?: 'subheading' | 'quotation';
}

/** The shares of texts with subheadings, of quoted paragraphs, and of paragraphs with other markup. */
const [subheadingShare, quotedShare, markedShare] = [0.15, 0.01, 0.06];

/** Every how manieth paragraph has a subheading above it, and the words of one. */
const [subheadingEvery, subheadingWords] = [3, 3];

/** The plain text of a paragraph. */
export const textOf = ({ sentences }: GeneratedParagraph) => sentences.join(' ');

/** The paragraphs of a text, some with subheadings and some quoted. */
export function arrangeParagraphs(
  texts: readonly (readonly string[])[],
  source: TextSource,
  random: Random,
): GeneratedParagraph[] {
  const hasSubheadings = happens(subheadingShare, random);
  return texts.flatMap((sentences, index): GeneratedParagraph[] => {
    const paragraph: GeneratedParagraph =
      index > 0 && happens(quotedShare, random) ? { sentences, kind: 'quotation' } : { sentences };
    return hasSubheadings && index % subheadingEvery === subheadingEvery - 1
      ? [{ sentences: [source.title(subheadingWords)], kind: 'subheading' }, paragraph]
      : [paragraph];
  });
}

/** Kinds of markup within a paragraph. */
const markups: readonly ((word: string) => string)[] = [
  (word) => `*${word}*`,
  (word) => `**${word}**`,
  (word) => `[${word}](https://film.example/${slugOf(word)}/)`,
  (word) => `[${word}](lang:la)`,
];

/** Marks up a word that stands between two others. */
function markUp(text: string, random: Random): string {
  const words = [...text.matchAll(/(?<=\p{L} )\p{L}{5,}(?= \p{L})/gu)];
  if (words.length === 0) return text;
  const { 0: word, index } = pick(words, random);
  const marked = pick(markups, random)(word);
  return text.slice(0, index) + marked + text.slice(index + word.length);
}

/** The text as the body of a review. */
export function generateBody(paragraphs: readonly GeneratedParagraph[], random: Random): string {
  const signs = { subheading: '## ', quotation: '> ' } as const;
  return paragraphs
    .map((paragraph) => {
      if (paragraph.kind) return signs[paragraph.kind] + textOf(paragraph);
      return happens(markedShare, random) ? markUp(textOf(paragraph), random) : textOf(paragraph);
    })
    .join('\n\n');
}
