import { interfaceLanguages } from '../../i18n/interface-languages.ts';
import { labelled } from '../../presentation/theme-labels.ts';
import type { Person } from '../../schema/person.ts';
import type { Theme } from '../../schema/theme.ts';
import type { Knowledge } from './knowledge.ts';

/** What the search knows beside the texts: the names of persons, and the labels of themes in every language. */
export function searchKnowledge(people: readonly Person[], themes: readonly Theme[]): Knowledge {
  return {
    people: people.map(({ id, name, variants }) => ({ id, name, variants: [...variants] })),
    labels: themes.flatMap((theme) =>
      interfaceLanguages.map((language) => {
        const { id, label } = labelled(theme, language);
        return { theme: id, language, label };
      }),
    ),
  };
}
