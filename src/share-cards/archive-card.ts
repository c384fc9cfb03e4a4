import { stringsFor } from '../i18n/interface-languages.ts';
import type { ShareCard } from './share-card.ts';

/** The card of the archive itself, for pages that have no card of their own. */
export function archiveCard(language: string): ShareCard {
  const { archiveName, archivePromise } = stringsFor(language);
  return {
    topic: [],
    headings: [{ text: archiveName, language }],
    picture: { kind: 'statements', statements: [{ words: { text: archivePromise, language } }] },
  };
}
