import { interfaceLanguages } from '../i18n/interface-languages.ts';
import { languageFolder } from '../site/addresses.ts';

/** The static paths of a page that is there once in each language of the interface. */
export function interfacePages() {
  return interfaceLanguages.map((language) => ({
    params: { interface: languageFolder(language) },
    props: { language },
  }));
}

/** The static paths of a page that the root has a file of its own for. */
export function interfaceFolders() {
  return interfacePages().flatMap(({ params, props }) =>
    params.interface === undefined ? [] : [{ params: { interface: params.interface }, props }],
  );
}
