import { paragraphBreak } from '../text/paragraphs.ts';

/** Where an undone body and its received text begin to differ: a place in each, from 0. */
export interface Difference {
  readonly undone: number;
  readonly received: number;
}

/**
 * The first difference between the undone body of a review and its received text, or undefined if they
 * are the same, character by character.
 *
 * @param paragraphingLost whether the received text has lost its paragraphs: a paragraph break in the
 *   body then matches any white space
 */
export function firstDifference(
  undone: string,
  received: string,
  paragraphingLost: boolean,
): Difference | undefined {
  let undonePlace = 0;
  let receivedPlace = 0;
  while (undonePlace < undone.length || receivedPlace < received.length) {
    const isLostBreak = paragraphingLost && undone[undonePlace] === paragraphBreak;
    const space = isLostBreak ? /^\s+/u.exec(received.slice(receivedPlace)) : null;
    if (space) {
      undonePlace += 1;
      receivedPlace += space[0].length;
    } else if (undone[undonePlace] === received[receivedPlace]) {
      undonePlace += 1;
      receivedPlace += 1;
    } else {
      return { undone: undonePlace, received: receivedPlace };
    }
  }
  return undefined;
}
