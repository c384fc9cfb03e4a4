import { languageName } from '../../archive/text/language.ts';
import { fieldName } from '../field-path.ts';
import type { Problem } from '../problem.ts';
import { lackingIn } from '../text-gaps.ts';
import type { YamlRecord } from '../yaml-record.ts';

type Path = readonly (string | number)[];

/** Up to how many missing texts of a language and a folder have a warning each. */
const maximumSeparate = 5;

/** How many of their places one warning for all of them names. */
const maximumPlaces = 3;

/** A text that is missing in a language: in which file, and the field that has it in others. */
interface Gap {
  readonly id: string;
  readonly path: Path;
}

/** The records of a folder, and where their fields are. */
interface Records {
  readonly records: readonly { readonly id: string }[];
  readonly sources: ReadonlyMap<string, YamlRecord>;
}

/**
 * Finds the texts of records that are missing in an interface language. They are no problems: pages show those of the
 * root language.
 *
 * @param folder the folder of the records: `content/themes`
 * @param languages the interface languages, the root language first
 */
export function checkTranslated(
  folder: string,
  { records, sources }: Records,
  [root = '', ...others]: readonly string[],
): Problem[] {
  const instead = `until then, pages show the text in ${languageName(root, 'en')}.`;
  return others.flatMap((language): Problem[] => {
    const gaps = records.flatMap((record): Gap[] =>
      lackingIn(record, language, [root]).map((path) => ({ id: record.id, path })),
    );
    const name = `${languageName(language, 'en')} (${language})`;
    const placeOf = ({ id, path }: Gap) => ({
      file: `${folder}/${id}.yaml`,
      ...sources.get(id)?.positionOfName(path),
    });
    const [first] = gaps;
    if (!first) return [];
    if (gaps.length <= maximumSeparate) {
      return gaps.map((gap) => ({
        ...placeOf(gap),
        field: fieldName(gap.path),
        message: `This text is missing in ${name}.`,
        fix: `add it as ${language}; ${instead}`,
        severity: 'warning',
      }));
    }
    const places = gaps.slice(0, maximumPlaces).map((gap) => {
      const { file, line } = { line: undefined, ...placeOf(gap) };
      return line === undefined ? file : `${file}:${line}`;
    });
    return [
      {
        file: folder,
        message: `${gaps.length} texts of these records are missing in ${name}: ${places.join(', ')} …`,
        fix: `add them as ${language}: “npm run languages” lists all of them; ${instead}`,
        severity: 'warning',
      },
    ];
  });
}
