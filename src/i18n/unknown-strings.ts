import type { PartialStrings } from './partial-strings.ts';
import type { Strings } from './strings.ts';
import { isGroup, type Texts } from './texts.ts';

/** Whether each language has keys of its own there: the forms of a phrase with a number, and words to avoid. */
const hasOwnKeys = (texts: Texts, key: string): boolean =>
  typeof texts['other'] === 'string' || /^glossary\.\w+\.avoid$/.test(key);

/** The keys that a group has and that of the root language has not, with the key of the group before them. */
function keysBeyond(root: unknown, own: unknown, key: string): string[] {
  if (!isGroup(root) || !isGroup(own) || hasOwnKeys(root, key)) return [];
  return Object.entries(own).flatMap(([name, text]) => {
    const path = key === '' ? name : `${key}.${name}`;
    return name in root ? keysBeyond(root[name], text, path) : [path];
  });
}

/** The keys of strings that the root language does not have, so that no page shows them. */
export function unknownStrings(root: Strings, own: PartialStrings): string[] {
  return keysBeyond(root, own, '');
}
