import { chanceFrom } from '../../archive/music/chance.ts';
import type { Stroke } from '../../archive/music/drum-kit.ts';
import { settings, sounds } from './sounds.ts';
import { synthesize } from './synthesize.ts';

/** A drum kit in a room. */
export interface Drummer {
  /** From 0 to 1. */
  readonly volume: AudioParam;
  /** Plays a stroke at a time of the audio context, in seconds. */
  readonly play: (stroke: Omit<Stroke, 'time'>, when: number) => void;
  /** Ends all strokes that sound or will sound. */
  readonly silence: () => void;
}

/**
 * Builds a drum kit in a small room, and what an engineer would add: a compressor, and a soft limit, so
 * that nothing clips.
 */
export async function drummerFor(context: BaseAudioContext): Promise<Drummer> {
  const chance = chanceFrom('');
  const buffers = new Map<string, AudioBuffer>();
  for (const [name, [seconds, ...body]] of Object.entries(sounds)) {
    const samples = synthesize(body, seconds, context.sampleRate, chance);
    const buffer = context.createBuffer(1, samples.length, context.sampleRate);
    buffer.copyToChannel(samples, 0);
    buffers.set(name, buffer);
    // Lets the page do something else in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const bufferOf = (name: keyof typeof sounds) => ({ buffer: buffers.get(name) ?? null });
  const input = new GainNode(context);
  const compressor = new DynamicsCompressorNode(context, { ratio: 4 });
  const output = new GainNode(context);
  input
    .connect(compressor)
    .connect(new WaveShaperNode(context, { curve: [-0.96, -0.7, 0, 0.7, 0.96] }))
    .connect(output)
    .connect(context.destination);
  input
    .connect(new ConvolverNode(context, bufferOf('room')))
    .connect(new GainNode(context, { gain: 0.2 }))
    .connect(compressor);
  const sources: AudioBufferSourceNode[] = [];

  const play = ({ part, strength, shape, critic }: Omit<Stroke, 'time'>, when: number) => {
    const [name, pitch, pan, damping, bend] = settings[part];
    const source = new AudioBufferSourceNode(context, bufferOf(name));
    // Each further critic's kit is tuned lower.
    const rate = pitch * (1 - 0.06 * critic) * (1 + chance() / 99);
    source.playbackRate.setValueAtTime(rate * (1 + bend * strength), when);
    source.playbackRate.setTargetAtTime(rate, when, 0.022);
    const volume = new GainNode(context, { gain: strength });
    source
      // A soft stroke is duller than a hard one.
      .connect(new BiquadFilterNode(context, { frequency: 1500 * 10 ** strength }))
      .connect(volume)
      .connect(new StereoPannerNode(context, { pan }))
      .connect(input);
    source.start(when);
    sources.push(source);
    const isChoked = shape === 'reservation';
    if (isChoked) play({ part: 'stick', strength, shape: 'neither', critic }, when);
    if (shape === 'others') {
      // A brush has no attack; the snare's wires swish with it.
      volume.gain.setValueAtTime(0, when);
      volume.gain.linearRampToValueAtTime(strength, when + 0.04);
      if (part !== 'snare') play({ part: 'snare', strength, shape, critic }, when);
    }
    if (isChoked || damping) {
      volume.gain.setTargetAtTime(0, when + (isChoked ? 0.07 : 0), isChoked ? 0.02 : damping);
      source.stop(when + 1);
    }
  };
  return {
    volume: output.gain,
    play,
    silence() {
      for (const source of sources.splice(0)) source.stop();
    },
  };
}
