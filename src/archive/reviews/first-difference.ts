import { paragraphBreak } from '../text/paragraphs.ts';

/** Where the undone body and the received text begin to differ, in each of them, from 0. */
export interface Difference {
  readonly undone: number;
  readonly received: number;
}

/**
 * The first difference between the undone body of a review and its received text, or undefined if they
 * are the same, character by character.
 *
 * @param paragraphingLost whether the received text lost its paragraphs: a paragraph break in the body
 *   then matches any white space
 */
export function firstDifference(
  undone: string,
  received: string,
  paragraphingLost: boolean,
): Difference | undefined {
  let place = 0;
  let receivedPlace = 0;
  while (place < undone.length || receivedPlace < received.length) {
    const isLostBreak = paragraphingLost && undone[place] === paragraphBreak;
    const space = isLostBreak ? /^\s+/u.exec(received.slice(receivedPlace)) : null;
    if (space) {
      place += 1;
      receivedPlace += space[0].length;
    } else if (undone[place] === received[receivedPlace]) {
      place += 1;
      receivedPlace += 1;
    } else {
      return { undone: place, received: receivedPlace };
    }
  }
  return undefined;
}
