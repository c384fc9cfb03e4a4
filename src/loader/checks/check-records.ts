import { isListSegment } from '../../archive/lists/list-segments.ts';
import { ratingWord } from '../../passage-marks/passage-head.ts';
import { nobody } from '../../schema/mention.ts';
import type { Person } from '../../schema/person.ts';
import { type NamedFolder, namedFolders } from '../../schema/primitives.ts';
import { pitchRange, type Theme } from '../../schema/theme.ts';
import { contentRoot } from '../content-folder.ts';
import { fieldName } from '../field-path.ts';
import type { Problem } from '../problem.ts';
import type { YamlRecord } from '../yaml-record.ts';
import { missingFile } from './check-references.ts';

/** The name of the page of a folder, without its ending. */
const folderPage = 'index';

/** Checks that no person has the id that means nobody in a decision, and no theme that of the rating in a mark. */
export function checkReservedIds(people: readonly string[], themes: readonly string[]): Problem[] {
  const ofPeople = people.includes(nobody)
    ? `A person cannot be called “${nobody}”: in a decision, this name means that no person of the archive is mentioned.`
    : undefined;
  const ofThemes = themes.includes(ratingWord)
    ? `A theme cannot be called “${ratingWord}”: in a mark, this word means that the passage supports the rating.`
    : undefined;
  const problem = (file: string, message: string | undefined) =>
    message === undefined
      ? []
      : [{ file: `${contentRoot}/${file}.yaml`, message, fix: 'rename the file.' }];
  return [...problem(`people/${nobody}`, ofPeople), ...problem(`themes/${ratingWord}`, ofThemes)];
}

/** Checks that no record has the name by which hosts know the page of a folder: some show that page in its place. */
export function checkFolderPages(
  folders: Readonly<Record<NamedFolder, { readonly ids: readonly string[] }>>,
): Problem[] {
  return namedFolders
    .filter((folder) => folders[folder].ids.includes(folderPage))
    .map((folder) => ({
      file: `${contentRoot}/${folder}/${folderPage}${folder === 'reviews' ? '.md' : '.yaml'}`,
      message: `No file can be called “${folderPage}”: at its address, some hosts show the page of the folder.`,
      fix: 'rename the file.',
    }));
}

/** Checks that no review has the address of a page or an order of the list of all reviews. */
export function checkListAddresses(reviews: readonly string[]): Problem[] {
  return reviews.filter(isListSegment).map((slug) => ({
    file: `${contentRoot}/reviews/${slug}.md`,
    message: `“${slug}” cannot be the name of a review's file: the address reviews/${slug}/ is reserved for the list of all reviews.`,
    fix: `rename the file, and its received text, to a name that says more, such as ${slug}-review.md.`,
  }));
}

/** Checks that the films of all roles exist. */
export function checkRoles(
  people: readonly Person[],
  sources: ReadonlyMap<string, YamlRecord>,
  films: readonly string[],
): Problem[] {
  return people.flatMap(({ id, roles = [] }) =>
    roles.flatMap(({ film }, index) => {
      if (films.includes(film)) return [];
      const path = ['roles', index, 'film'];
      return [
        {
          file: `${contentRoot}/people/${id}.yaml`,
          ...sources.get(id)?.positionOf(path),
          field: fieldName(path),
          ...missingFile(film, 'films', films),
        },
      ];
    }),
  );
}

/** The lowest pitch that no theme has, or undefined if all are taken. */
function freePitch(themes: readonly Theme[]): number | undefined {
  const taken = new Set(themes.map(({ pitch }) => pitch));
  for (let pitch = pitchRange.lowest; pitch <= pitchRange.highest; pitch += 1) {
    if (!taken.has(pitch)) return pitch;
  }
  return undefined;
}

/** Checks that no two themes have the same pitch. Both files of a pair are reported. */
export function checkPitches(
  themes: readonly Theme[],
  sources: ReadonlyMap<string, YamlRecord>,
): Problem[] {
  const free = freePitch(themes);
  return themes.flatMap(({ id, pitch }) => {
    const other = themes.find((theme) => theme.pitch === pitch && theme.id !== id);
    if (!other) return [];
    return [
      {
        file: `${contentRoot}/themes/${id}.yaml`,
        ...sources.get(id)?.positionOf(['pitch']),
        field: 'pitch',
        message: `The theme ${other.id} has the same pitch, ${pitch}.`,
        fix: `give one of the two another pitch; ${free === undefined ? 'none' : free} is free.`,
      },
    ];
  });
}
