import { interfaceLanguages } from '../i18n/interface-languages.ts';
import { languageFolder } from '../site/addresses.ts';

/** A path as a rest parameter of a route. For an empty path, Astro expects undefined. */
export function restParameter(path: string): string | undefined {
  return path === '' ? undefined : path;
}

/** The static paths of a page that every interface language has. */
export function interfacePages() {
  return interfaceLanguages.map((language) => ({
    params: { interface: languageFolder(language) },
    props: { language },
  }));
}

/** Like `interfacePages`, without the language at the root: for pages with a separate file there. */
export function interfaceFolders() {
  return interfacePages().flatMap(({ params, props }) =>
    params.interface === undefined ? [] : [{ params: { interface: params.interface }, props }],
  );
}
