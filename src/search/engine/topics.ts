/** What readers call a topic in one language. */
export interface TopicWords {
  /** The label of the fact, what it says, and the role: each says what the paragraph tells. */
  readonly labels: readonly string[];
  /** Other words by which readers ask for it. */
  readonly asked: readonly string[];
}

/** What a paragraph of a review tells: a fact of its film, a role, or a passage. */
export interface Topic {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** What readers call it, by the language of the interface. */
  readonly words: Readonly<Record<string, TopicWords>>;
}

/** Stands between the language, the words by which readers ask, and the labels. */
const divider = '|';

/** What would end a label or a line. No word has any of it, and labels are read word by word. */
const breaks = /[|\t\n]/g;

/**
 * Writes topics as a text: one line each. A space stands in a label for what would end it; the words
 * stay the same.
 */
export function writeTopics(topics: readonly Topic[]): string {
  return topics
    .map(({ paragraph, words }) => {
      const byLanguage = Object.entries(words).map(([language, { asked, labels }]) =>
        [language, asked.join(' '), ...labels]
          .map((each) => each.replace(breaks, ' '))
          .join(divider),
      );
      return [paragraph, ...byLanguage].join('\t');
    })
    .join('\n');
}

/** Reads topics that `writeTopics` has written. */
export function readTopics(text: string): Topic[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [paragraph, ...byLanguage] = line.split('\t');
    const words = byLanguage.map((written) => {
      const [language = '', asked = '', ...labels] = written.split(divider);
      return [language, { labels, asked: asked.split(' ').filter(Boolean) }] as const;
    });
    return { paragraph: Number(paragraph), words: Object.fromEntries(words) };
  });
}
