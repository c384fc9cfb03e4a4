import type { IrregularWordSettings } from './language-record.ts';
import { readWordList } from './read-word-list.ts';
import type { WordList } from './word-list.ts';

const records: Readonly<Record<string, IrregularWordSettings>> = import.meta.glob(
  './records/*.ts',
  {
    eager: true,
    import: 'irregularWords',
  },
);

const texts: Readonly<Record<string, string>> = import.meta.glob('./records/*.forms.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The irregular words of a language, and the settings for them. */
export type IrregularWords = IrregularWordSettings & WordList;

const languages = new Map(
  Object.entries(records).map(([path, record]): [string, IrregularWords] => {
    const name = path.replace(/^.*\/(.+)\.ts$/, '$1');
    // A language without irregular words needs no list.
    const text = texts[`./records/${name}.forms.txt`] ?? '';
    return [name, { ...record, ...readWordList(text, record.rules) }];
  }),
);

/** The irregular words of a language, or undefined if it has no record. */
export function irregularWordsOf(language: string): IrregularWords | undefined {
  return languages.get(language);
}
