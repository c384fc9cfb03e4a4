import { compose, type Piece } from '../../archive/music/compose.ts';
import { adoptStyle } from '../../site/copied-modules/adopt-style.ts';
import { drummerFor } from './drummer.ts';
import { documentAt, edgesOf, programmeOf, programmeOn } from './programme.ts';
import { between, light, movePlayhead, shareAt } from './stage.ts';
import { transportFor } from './transport.ts';

adoptStyle(
  '.player{position:fixed;z-index:3;inset:auto 0 0;display:flex;flex-flow:wrap;align-items:center;gap:1rem;padding:.5rem var(--gutter);background:var(--paper);border-top:3px solid}.player input{flex:1}.player small{flex:100%}.player label:has(option:only-child){display:none}.sounding:not(#t){--touched:var(--mark);background:var(--mark);outline:2px solid #0000}',
);

/**
 * Opens the player beside a button, and plays what the page has to play: its review, or the critics of its
 * full score. When the player is stopped, the button returns.
 *
 * @param context the audio context, which the press of the button has allowed to sound
 * @throws {Error} if something that the player needs cannot be fetched
 */
export async function openPlayer(button: HTMLElement, context: AudioContext): Promise<void> {
  button.hidden = true;
  const controls = await documentAt(
    `${import.meta.env.BASE_URL}listening/${document.documentElement.lang}.txt`,
  );
  const player = controls.querySelector('div') ?? button;
  button.after(player);
  const [toggle, stop] = player.querySelectorAll('button');
  const [position, volume, follow] = player.querySelectorAll('input');
  const time = player.querySelector('span');
  if (!toggle || !stop || !position || !volume || !follow || !time) return;
  toggle.focus();
  const choices = player.querySelectorAll('select');
  const critics = [...document.querySelectorAll<HTMLAnchorElement>('.score thead a')];
  const drummer = await drummerFor(context);
  const transport = transportFor(context, drummer);
  let piece: Piece;
  let edges: readonly number[];
  let isPlaying = false;
  let sounding: string | undefined;

  const setPlaying = (plays: boolean) => {
    isPlaying = plays;
    void context[plays ? 'resume' : 'suspend']();
    toggle.textContent = toggle.dataset[plays ? 'pause' : 'play'] ?? '';
  };
  const seek = (moment = 0) => {
    transport.seek(piece, moment);
    show();
  };
  /** Shows the moment that sounds in the player, the text and the notation. */
  const show = () => {
    const now = transport.now();
    const stroke = piece.strokes.findLast((each) => each.passage && each.time <= now);
    position.valueAsNumber = piece.times.findLastIndex((from) => from <= now) + 1;
    time.textContent = `${now.toFixed()} / ${piece.seconds.toFixed()} s`;
    movePlayhead(between(now, piece.times, edges));
    if (stroke?.passage !== sounding) {
      sounding = stroke?.passage;
      const words = light(sounding, critics[stroke?.critic ?? 0]);
      if (follow.checked) words?.scrollIntoView({ block: 'center' });
    }
    if (now > piece.seconds) {
      setPlaying(false);
      seek();
    }
  };
  const load = async () => {
    const chosen = [...choices].flatMap(({ selectedIndex }) => critics[selectedIndex - 1] ?? []);
    const { bars, text } = critics[0]
      ? await programmeOf(chosen[0] ? chosen : critics, critics)
      : programmeOn(document);
    piece = compose(bars, text);
    edges = edgesOf(bars);
    position.max = String(bars.length);
    seek();
    setPlaying(true);
  };
  const animate = () => {
    if (isPlaying) show();
    if (player.isConnected) requestAnimationFrame(animate);
  };

  toggle.onclick = () => setPlaying(!isPlaying);
  stop.onclick = () => {
    isPlaying = false;
    transport.close();
    document.onclick = null;
    movePlayhead();
    light();
    player.remove();
    button.hidden = false;
    button.focus();
  };
  position.oninput = () => seek(piece.times[position.valueAsNumber - 1]);
  volume.oninput = () => {
    drummer.volume.value = volume.valueAsNumber;
  };
  player.onkeydown = ({ key, target }) => {
    if (key === 'Escape') stop.click();
    if (key === ' ' && target === position) toggle.click();
  };
  document.onclick = (event) => {
    const share = shareAt(event);
    if (share === undefined) return;
    event.preventDefault();
    seek(between(share, edges, piece.times));
  };
  for (const choice of choices) {
    choice.append(...critics.map(({ textContent }) => new Option(textContent)));
    choice.onchange = load;
  }
  await load();
  animate();
}
