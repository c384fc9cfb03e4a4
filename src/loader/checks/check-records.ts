import { nobody } from '../../schema/mention.ts';
import type { Theme } from '../../schema/theme.ts';
import { contentFolder } from '../folder.ts';
import type { Problem } from '../problem.ts';
import type { YamlLines } from '../yaml-lines.ts';

/** Checks that no person has the word for its id by which decisions say that nobody is meant. */
export function checkNobody(ids: readonly string[]): Problem[] {
  if (!ids.includes(nobody)) return [];
  const message = `In a decision, ${nobody} says that none of the persons is meant.`;
  const fix = 'give the file another name.';
  return [{ file: `${contentFolder}/people/${nobody}.yaml`, message, fix }];
}

/** Checks that every theme has a pitch of its own: of two that share one, both are named. */
export function checkPitches(
  themes: readonly Theme[],
  lines: ReadonlyMap<string, YamlLines>,
): Problem[] {
  const pitches = themes.map(({ pitch }) => pitch);
  const free = pitches.map((pitch) => pitch + 1).find((pitch) => !pitches.includes(pitch));
  return themes.flatMap(({ id, pitch }) => {
    const others = themes.filter((theme) => theme.pitch === pitch && theme.id !== id);
    return others.slice(0, 1).map((other) => ({
      file: `${contentFolder}/themes/${id}.yaml`,
      line: lines.get(id)?.of(['pitch']),
      field: 'pitch',
      message: `The theme ${other.id} has the pitch ${pitch} too.`,
      fix: `give one of the two another pitch; ${free} is free.`,
    }));
  });
}
