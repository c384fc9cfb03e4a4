import { withoutMarks } from '../i18n/fallback-marks.ts';
import { readLanguages } from '../i18n/read-languages.ts';

/** What pages say when something cannot be loaded, by the language of the interface: for `stateMessages`. */
export async function stateMessages(): Promise<
  Readonly<Record<string, Readonly<Record<string, string>>>>
> {
  const languages = await readLanguages();
  return Object.fromEntries(
    languages.map(({ language, strings }) => [
      language,
      Object.fromEntries(
        Object.entries(strings.state).map(([name, text]) => [name, withoutMarks(text)]),
      ),
    ]),
  );
}
