import { basename } from 'node:path';
import { kept } from '../../../cache/kept.ts';
import { allRecords, allTranslations } from '../../../collections/records.ts';
import { interfaceLanguages } from '../../../i18n/interface-languages.ts';
import { archiveVocabulary } from '../../../search/indexing/archive-vocabulary.ts';

interface Context {
  readonly props: { readonly content: string };
}

/** Builds the vocabulary. Astro calls this once per build, and in development once per edit. */
export async function getStaticPaths() {
  const records = { ...(await allRecords()), translations: await allTranslations() };
  const files = await kept('vocabulary', 'all', [records], () =>
    archiveVocabulary(records, interfaceLanguages),
  );
  return files.map(({ name, content }) => ({
    params: { file: basename(name, '.txt') },
    props: { content },
  }));
}

export function GET({ props }: Context) {
  return new Response(props.content);
}
