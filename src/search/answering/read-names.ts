import { phrasePatterns } from '../phrases/phrases.ts';
import type { Name, NameKind } from '../vocabulary/shard.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Pattern, Term } from '../words/pattern.ts';
import type { FoundName } from './find-names.ts';
import type { ResolvedPart } from './resolved-part.ts';

/** What a query names: a person, a film, a publication or a critic. */
export interface NamedRecord {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  /** How many reviews mention the person, or are of the film, the publication or the critic. */
  readonly reviews: number;
  /** How many times they mention the person. */
  readonly mentions: number;
}

/** Maximum number of names that a reader may be typing. */
const maximumHalfTyped = 5;

/** Whether a name is a part of another one in the query: Charlie in Charlie Parker. */
function isWithin({ parts }: FoundName, other: FoundName): boolean {
  return parts.length < other.parts.length && parts.every((part) => other.parts.includes(part));
}

/** The names that count: none within others, and names being typed only if no whole name is there. */
function countingNames(found: readonly FoundName[]): FoundName[] {
  const whole = found.filter(({ isHalfTyped }) => !isHalfTyped);
  const isTaken = ({ parts }: FoundName) =>
    whole.some((name) => name.parts.some((part) => parts.includes(part)));
  const halfTyped = found
    .filter((name) => name.isHalfTyped && !isTaken(name))
    .sort((one, other) => other.name.reviews - one.name.reviews);
  return [...whole, ...halfTyped.slice(0, maximumHalfTyped)].filter(
    (name) => !found.some((other) => isWithin(name, other)),
  );
}

async function namePatterns(name: readonly string[], vocabulary: Vocabulary): Promise<Pattern[]> {
  const [word, ...others] = name;
  if (word === undefined || others.length > 0) {
    return phrasePatterns(name, vocabulary);
  }
  const forms = await vocabulary.formsOf(word);
  return forms.length > 0 ? [{ kind: 'forms', forms }] : [];
}

/** What else to look for where a query has a name: other names of the person, or the facet. */
async function patternsOf({ kind, id, alternatives }: Name, vocabulary: Vocabulary) {
  if (kind !== 'person') return [{ kind: 'facet', facet: kind, value: id } satisfies Pattern];
  return (await Promise.all(alternatives.map((name) => namePatterns(name, vocabulary)))).flat();
}

/**
 * Whether to look for more than the words of a name. While it is being typed, its first word may
 * just as well be a word of the texts.
 */
function isRead({ name, parts, isHalfTyped }: FoundName, { patterns }: ResolvedPart): boolean {
  if (!isHalfTyped) return true;
  return name.kind !== 'person' && (parts.length > 1 || patterns.length === 0);
}

/** Returns the terms of a query that has names, and what it names. */
export async function readNames(
  parts: readonly ResolvedPart[],
  found: readonly FoundName[],
  vocabulary: Vocabulary,
): Promise<{ terms: readonly Term[]; named: readonly NamedRecord[] }> {
  const counting = countingNames(found);
  const terms = parts.map(async (resolved) => {
    const names = found.filter((each) => each.parts.includes(resolved.part));
    const added = names
      .filter((each) => isRead(each, resolved))
      .map(({ name }) => patternsOf(name, vocabulary));
    const whole = names.find((each) => each.name.kind === 'person' && counting.includes(each));
    const patterns = [...resolved.patterns, ...(await Promise.all(added)).flat()];
    return {
      typed: resolved.part.typed,
      patterns,
      name: whole?.parts.map(({ typed }) => typed).join(' '),
    };
  });
  const named = counting.map(
    ({ name: { kind, id, preferred: name, reviews, mentions } }) =>
      [`${kind} ${id}`, { kind, id, name, reviews, mentions }] as const,
  );
  return { terms: await Promise.all(terms), named: [...new Map(named).values()] };
}
