import type { StringFault } from '../loader/checks/check-strings.ts';
import type { PartialStrings } from './partial-strings.ts';
import type { Strings } from './strings.ts';
import { isCounted, isGroup } from './texts.ts';

/** A string whose names in braces are not those that its text in the root language has. */
export type PlaceholderFault = Omit<StringFault, 'line' | 'column' | 'quoted'>;

const isPhrase = (value: unknown) => isGroup(value) && isCounted(value);

/** The names in braces in a text, or in all texts of a list or a group. */
function namesIn(value: unknown): Set<string> {
  if (typeof value === 'string') {
    return new Set(Array.from(value.matchAll(/\{(\w+)\}/g), ([, name = '']) => name));
  }
  const texts = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return new Set(texts.flatMap((text) => [...namesIn(text)]));
}

/** Pairs a list of sections, which are known by their ids, by these. */
const byId = (sections: readonly unknown[]) =>
  Object.fromEntries(
    sections.map((section, index) => [
      isGroup(section) ? (section['id'] ?? index) : index,
      section,
    ]),
  );

/** The faults of a string, or of all strings of a group, with its key. */
function faultsAt(root: unknown, own: unknown, key: string): PlaceholderFault[] {
  if (root === undefined || own === undefined) return [];
  const isSections = Array.isArray(root) && root.some(isGroup) && Array.isArray(own);
  const [from, to]: unknown[] = isSections ? [byId(root), byId(own)] : [root, own];
  if (isGroup(from) && isGroup(to) && !isPhrase(from)) {
    return Object.entries(to).flatMap(([name, text]) =>
      faultsAt(from[name], text, key === '' ? name : `${key}.${name}`),
    );
  }
  const known = namesIn(root);
  if (isPhrase(root)) known.add('count');
  const names = namesIn(own);
  const unknown = [...names].filter((name) => !known.has(name));
  // A form for one number may do without it.
  const needed = isGroup(root) && isCounted(root) ? namesIn(root['other']) : known;
  const missing = [...needed].filter((name) => !names.has(name));
  if (unknown.length === 0 && missing.length === 0) return [];
  return [{ key, unknown, missing, known: [...known] }];
}

/**
 * The strings of a language with a mistyped, additional or missing name in braces, such as `{cuont}` for `{count}`.
 *
 * @param root the strings of the root language, which have the right names
 * @param own the strings of the language
 */
export function placeholderFaults(root: Strings, own: PartialStrings): PlaceholderFault[] {
  return faultsAt(root, own, '');
}
