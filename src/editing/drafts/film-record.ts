import { slugOf } from '../../archive/text/slug.ts';
import { yamlText } from '../yaml-text.ts';

/** A film that the archive does not have yet. */
export interface NewFilm {
  readonly title: string;
  /** The language of the title, as a BCP 47 tag. */
  readonly language: string;
  readonly year: number;
  readonly directors: readonly string[];
}

/** The id of a new film: `la-haine-1995`. */
export function filmId({ title, year }: NewFilm): string {
  const words = slugOf(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words === '' ? `film-${year}` : `${words}-${year}`;
}

/** The record of a new film in YAML. */
export function writeFilm({ title, language, year, directors }: NewFilm): string {
  return [
    `title: ${yamlText(title)}`,
    `language: ${language}`,
    `year: ${year}`,
    'directors:',
    ...directors.map((name) => `  - ${yamlText(name)}`),
    '',
  ].join('\n');
}
