import { describe, expect, test } from 'vitest';
import {
  type MentionStatement,
  mentionStatements,
} from '../../../src/archive/people/mention-statements.ts';
import { reviewOf, reviews } from '../../support/archive.ts';

const textOf = ({ pieces }: MentionStatement) => pieces.map(({ words }) => words).join('');

/** The statements of a review that mention a person. */
function statementsOn(person: string, slug: string): MentionStatement[] {
  const review = reviewOf(slug);
  return mentionStatements(
    review,
    review.mentions.filter((mention) => mention.person === person),
  );
}

describe('the sentences that mention a person', () => {
  test('are whole, and have every mention in the order of the text', () => {
    for (const review of reviews) {
      for (const [, mentions] of Map.groupBy(review.mentions, ({ person }) => person)) {
        const statements = mentionStatements(review, mentions);
        const found = statements.flatMap(({ pieces }) =>
          pieces.flatMap((piece) => piece.mention ?? []),
        );
        expect([...new Set(found)]).toEqual(mentions);
        for (const statement of statements) expect(textOf(statement)).toMatch(/\p{P}$/u);
      }
    }
  });

  test('go on if the next sentence judges what they begin', () => {
    const [, caricature] = statementsOn('j-k-simmons', 'cinematic-adrenalin');
    expect(caricature && textOf(caricature)).toBe(
      'As for Simmons, Fletcher could have been such a caricature in the wrong actor’s hands. ' +
        'An over-the-top, abusive teacher is a part riddled with pitfalls. Simmons falls into none of them.',
    );
    expect(caricature?.passages.map(({ stance }) => stance)).toEqual(['praise']);
    expect(caricature?.closeness).toBe('named');
  });

  test('do not go on if the next sentence judges somebody else', () => {
    const texts = statementsOn('andrew-neyman', 'cinematic-adrenalin').map(textOf);
    expect(texts).toContainEqual(expect.stringMatching(/^Andrew had his chance, .* cut it\.$/));
    expect(texts.join()).not.toContain('wonderfully genuine Paul Reiser');
  });

  test('do not go on if the next sentence judges the film as a whole', () => {
    const [, admittedly] = statementsOn('j-k-simmons', 'one-of-the-greats').toReversed();
    expect(admittedly && textOf(admittedly)).toMatch(/in band practice\.$/);
    expect(admittedly?.closeness).toBe('none');
  });

  test('say whose words they are', () => {
    const [statement] = statementsOn('charlie-parker', 'one-of-the-greats');
    expect(statement?.passages.map(({ speaker }) => speaker?.id)).toEqual(['andrew-neyman']);
    expect(statement?.closeness).toBe('none');
  });

  test('tell the words of a judgement from those around it', () => {
    const [reiser] = statementsOn('paul-reiser', 'cinematic-adrenalin');
    const judging = reiser?.pieces.filter(({ passage }) => passage).map(({ words }) => words);
    expect(judging?.join('')).toBe('a wonderfully genuine Paul Reiser');
  });
});
