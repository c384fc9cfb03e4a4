import { basename } from 'node:path';
import { buildCache } from '../../../cache/build-cache.ts';
import { kept } from '../../../cache/kept.ts';
import { allRecords, allTranslations, untranslatedWords } from '../../../collections/records.ts';
import { interfaceLanguages } from '../../../i18n/interface-languages.ts';
import { archiveGaps } from '../../../search/indexing/archive-gaps.ts';
import { archiveVocabulary } from '../../../search/indexing/archive-vocabulary.ts';
import { indexedTexts, keptTexts } from '../../../search/indexing/indexed-texts.ts';
import { keptGaps } from '../../../search/indexing/missing-translations.ts';
import { shareGaps } from '../../../search/indexing/shared-gaps.ts';

interface Context {
  readonly props: { readonly content: string };
}

/** Builds the vocabulary. Astro calls this once per build, and in development once per edit. */
export async function getStaticPaths() {
  const records = { ...(await allRecords()), translations: await allTranslations() };
  const untranslated = await untranslatedWords();
  const make = async () => {
    const texts = await indexedTexts(records.reviews);
    const files = archiveVocabulary(records, interfaceLanguages, texts);
    // Only builds warn of gaps, but they need the same words of the texts.
    const gaps = buildCache() && (await archiveGaps(texts, { ...records, untranslated }));
    return { files, gaps };
  };
  const parts = [keptTexts, keptGaps];
  const made = await kept('vocabulary', 'all', [records, untranslated], make, parts);
  if (made.gaps) shareGaps(made.gaps);
  return made.files.map(({ name, content }) => ({
    params: { file: basename(name, '.txt') },
    props: { content },
  }));
}

export function GET({ props }: Context) {
  return new Response(props.content);
}
