import type { PassageHead } from '../passage-marks/passage-head.ts';
import type { Selector } from '../schema/selector.ts';
import { yamlList, yamlText } from './yaml-text.ts';

/** The lines of a passage in a record, without indentation: its fields, each on a line. */
function fieldsOf({ exact, prefix, suffix }: Selector, head: PassageHead): string[] {
  const { id, voice, speaker, themes, stance, asked = {} } = head;
  const languages = Object.entries(asked).flatMap(([language, words]) =>
    words === undefined ? [] : [`  ${language}: ${yamlList(words)}`],
  );
  return [
    `exact: ${yamlText(exact)}`,
    ...(prefix === undefined ? [] : [`prefix: ${yamlText(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${yamlText(suffix)}`]),
    ...(id === undefined ? [] : [`id: ${yamlText(id)}`]),
    ...(voice === 'critic' ? [] : [`voice: ${voice}`]),
    ...(speaker === undefined ? [] : [`speaker: ${yamlText(speaker)}`]),
    ...(themes.length === 0 ? [] : [`themes: ${yamlList(themes)}`]),
    ...(stance === undefined ? [] : [`stance: ${stance}`]),
    ...(languages.length === 0 ? [] : ['asked:', ...languages]),
  ];
}

/**
 * A passage as an item of the list `passages`.
 *
 * @param indentation the spaces before its dash
 */
export function writePassage(selector: Selector, head: PassageHead, indentation = '  '): string {
  const [first, ...others] = fieldsOf(selector, head);
  return [
    `${indentation}- ${first}`,
    ...others.map((field) => `${indentation}  ${field}`),
    '',
  ].join('\n');
}
