import { happens, type Random } from '../random.ts';

/** How a received text separates its paragraphs. */
const separators = { 'blank-lines': '\n\n', lines: '\n', restored: ' ' } as const;

export type Paragraphing = keyof typeof separators;

/** A kind of damage to two words, and whether what they were is certain. */
interface Damage {
  readonly to: (pair: string) => string;
  readonly reason: string;
  readonly certainty?: 'conjectured';
}

const kinds: readonly Damage[] = [
  {
    to: (pair) => pair.replace(/[’']/u, 'â€™'),
    reason: 'an apostrophe was decoded wrongly',
  },
  {
    to: (pair) => pair.replace(' ', '  '),
    reason: 'a second space was left where formatting was removed',
  },
  {
    to: (pair) => pair.replace(/(?<=\p{L}{3})\p{L}(?=\p{L}{2} )/u, '�'),
    reason: 'a letter was lost',
    certainty: 'conjectured',
  },
];

/** The share of damaged texts, and how many corrections the most damaged has. */
const [damagedShare, mostCorrections] = [0.3, 3];

/** Pairs of words that occur once in the text: the second and third word of each paragraph. */
function pairsIn(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n');
  return paragraphs.flatMap((paragraph) => {
    const [, second, third] = paragraph.split(' ');
    if (!second || !third) return [];
    const pair = `${second} ${third}`;
    return text.indexOf(pair) === text.lastIndexOf(pair) ? [pair] : [];
  });
}

/** A text as received, some with damage, and the corrections that mend it. */
export function generateReceived(
  paragraphs: readonly string[],
  paragraphing: Paragraphing,
  random: Random,
) {
  const pairs = happens(damagedShare, random) ? pairsIn(paragraphs).slice(0, mostCorrections) : [];
  const corrections = pairs.flatMap((reads, index) => {
    const damage = [...kinds.slice(index), ...kinds].find(({ to }) => to(reads) !== reads);
    if (!damage) return [];
    const { to, ...record } = damage;
    return [{ received: to(reads), reads, ...record }];
  });
  const received = corrections.reduce(
    (text, { received, reads }) => text.replace(reads, () => received),
    paragraphs.join(separators[paragraphing]),
  );
  return { received: `${received}\n`, corrections };
}
