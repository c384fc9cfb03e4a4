import { stringsFor } from '../i18n/interface-languages.ts';
import { languageFolder, type Path, paths } from '../site/addresses.ts';

/** A link of the main menu. */
export interface NavigationLink {
  readonly path: Path;
  readonly label: string;
  /** The first segments of the paths that belong to the link's section. */
  readonly sections: readonly string[];
}

/** The main menu in an interface language. */
export function navigationIn(language: string): NavigationLink[] {
  const strings = stringsFor(language);
  return [
    { path: paths.home(language), label: strings.films, sections: ['', 'films'] },
    {
      path: paths.reviews(language),
      label: strings.reviews,
      sections: ['reviews', 'language', 'rating'],
    },
    { path: paths.themes(language), label: strings.themes, sections: ['themes'] },
    { path: paths.people(language), label: strings.people, sections: ['people'] },
    { path: paths.about(language), label: strings.about, sections: ['about'] },
  ];
}

/** The first segment of a path after the folder of its interface language: '' for a home page. */
export function sectionOf(path: Path, language: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === languageFolder(language) ? second : first;
}
