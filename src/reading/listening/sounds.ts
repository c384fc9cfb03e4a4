import type { Part } from '../../archive/music/drum-kit.ts';
import type { Partials } from './synthesize.ts';

/**
 * The sounds of the kit, and of its room: their length in seconds, and their partials. Drums have the modes
 * of a membrane above their fundamental, and a click; the snare's wires are noise. Cymbals have many
 * partials that are no multiples of one another.
 */
export const sounds = {
  snare: [
    0.5,
    [1, 187, 187, 0.5, 0.04],
    [9, 330, 1500, 0.7, 0.03],
    [90, 1300, 13000, 0.26, 0.006, 0.045],
    [14, 2500, 13000, 0.9, 0.006],
  ],
  tom: [0.9, [1, 125, 125, 1, 0.13], [6, 198, 480, 0.6, 0.06], [14, 900, 6000, 0.7, 0.006]],
  ride: [
    3,
    [40, 330, 3300, 0.2, 0.9],
    [150, 3300, 15000, 0.06, 0.6, 0.012],
    [14, 2500, 6000, 0.8, 0.03],
    [14, 2500, 13000, 1.2, 0.006],
  ],
  bell: [
    3,
    [7, 740, 4400, 0.7, 0.5],
    [150, 3300, 15000, 0.06, 0.6, 0.012],
    [14, 2500, 13000, 1.2, 0.006],
  ],
  crash: [3, [50, 260, 2500, 0.6, 0.7], [150, 2500, 15000, 0.2, 0.6, 0.02]],
  room: [0.7, [150, 330, 15000, 1, 0.1, 0.012]],
} as const satisfies Readonly<Record<string, readonly [number, ...Partials[]]>>;

/**
 * How a part sounds: its sound; its pitch; its place, from left (-1) to right; the time constant of its
 * damping in seconds, or 0 if it rings; and how much a blow raises its pitch.
 */
type Setting = readonly [
  sound: keyof typeof sounds,
  pitch: number,
  pan: number,
  damping: number,
  bend: number,
];

export const settings: Readonly<Record<Part, Setting>> = {
  crash: ['crash', 1, -0.4, 0, 0],
  bell: ['bell', 1, 0.4, 0, 0],
  hat: ['crash', 1.4, -0.4, 0.16, 0],
  foot: ['crash', 1.3, -0.4, 0.02, 0],
  ride: ['ride', 1, 0.4, 0, 0],
  snare: ['snare', 1, -0.1, 0, 0.1],
  tom1: ['tom', 1.4, -0.1, 0, 0.1],
  tom2: ['tom', 1, 0.1, 0, 0.1],
  tom3: ['tom', 0.7, 0.4, 0, 0.1],
  kick: ['tom', 0.45, 0.1, 0.1, 0.6],
  stick: ['tom', 3.4, -0.1, 0.02, 0],
};
