import type { Piece } from '../../archive/music/compose.ts';
import type { Drummer } from './drummer.ts';

/** How far ahead strokes are handed to the audio context, in seconds: timers of hidden pages run once in a second. */
const ahead = 1.3;
/** How often, in milliseconds. */
const interval = 150;

/** Plays a piece from any of its moments. */
export function transportFor(context: AudioContext, drummer: Drummer) {
  let strokes: Piece['strokes'] = [];
  /** When the piece began or would have begun, in the context's time. */
  let origin = 0;
  const now = () => context.currentTime - origin;
  const timer = setInterval(() => {
    const due = strokes.filter(({ time }) => time < now() + ahead);
    strokes = strokes.slice(due.length);
    for (const stroke of due) drummer.play(stroke, origin + stroke.time);
  }, interval);
  return {
    /** The moment that sounds, in seconds from the beginning of the piece. */
    now,
    /** Continues at a moment of a piece. */
    seek(piece: Piece, moment: number) {
      drummer.silence();
      origin = context.currentTime - moment;
      strokes = piece.strokes.filter(({ time }) => time >= moment);
    },
    close() {
      clearInterval(timer);
      void context.close();
    },
  };
}
