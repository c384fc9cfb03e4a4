/** What the record of a film says that a paragraph of a review tells: a fact, or a role. */
export interface Topic {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** The same in each language of the interface: the label of the fact, or the role. */
  readonly labels: readonly string[];
  /** Other words by which readers ask for it, in all languages of the interface. */
  readonly asked: readonly string[];
}

/** Writes topics as a text: one line each. */
export function writeTopics(topics: readonly Topic[]): string {
  return topics
    .map(({ paragraph, labels, asked }) => [paragraph, asked.join(' '), ...labels].join('\t'))
    .join('\n');
}

/** Reads topics that `writeTopics` has written. */
export function readTopics(text: string): Topic[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [paragraph, asked = '', ...labels] = line.split('\t');
    return { paragraph: Number(paragraph), labels, asked: asked.split(' ').filter(Boolean) };
  });
}
