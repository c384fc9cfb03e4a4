import { expect, type Page, test } from '@playwright/test';
import { barsOf } from '../../src/archive/music/bars.ts';
import { compose } from '../../src/archive/music/compose.ts';
import { notationOf } from '../../src/archive/notation/notation.ts';
import { archive, reviewOf, reviews } from '../support/archive.ts';
import { type ServerName, siteAddress } from './servers.ts';

declare global {
  interface Window {
    /** The time of the audio context, in seconds, which the tests set. */
    audioTime: number;
    /** How many strokes were handed to the audio context. */
    started: number;
    /** How many audio contexts were closed. */
    closedContexts: number;
    recorded?: OfflineAudioContext;
  }
}

const review = reviewOf('one-of-the-greats');
const text = review.paragraphs.join(' ');
const piece = compose(barsOf(notationOf(review, archive.themes)), text);
const strokes = piece.strokes.filter(({ passage }) => passage !== undefined);

/** Replaces the clock and the loudspeaker: sound goes to a recording of ten seconds. */
async function recordAudio(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.audioTime = 0;
    window.started = 0;
    window.closedContexts = 0;
    class Recording extends OfflineAudioContext {
      constructor() {
        super(2, 441_000, 44_100);
        window.recorded = this;
      }
      override get currentTime() {
        return window.audioTime;
      }
      override async resume() {}
      override async suspend() {}
      async close() {
        window.closedContexts += 1;
      }
    }
    Object.defineProperty(window, 'AudioContext', { value: Recording });
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...times) {
      window.started += 1;
      start.apply(this, times);
    };
  });
}

const setTime = (page: Page, seconds: number) =>
  page.evaluate((time) => {
    window.audioTime = time;
  }, seconds);

async function open(page: Page, path: string, server: ServerName = 'root'): Promise<void> {
  await recordAudio(page);
  await page.goto(siteAddress(server) + path);
  await page.locator('.listen').click();
  await expect(page.locator('.player button').first()).toHaveText('Pause');
}

const address = `reviews/${review.slug}/`;
const lit = (page: Page) => page.locator('.text .sounding');

test('nothing of the player is loaded before its button is pressed', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await recordAudio(page);
  await page.goto(siteAddress('root') + address, { waitUntil: 'networkidle' });
  await page.locator('.listen').hover();
  const ofPlayer = () => requested.filter((url) => /open-player|listening/.test(url));
  expect(ofPlayer()).toEqual([]);
  expect(await page.evaluate(() => window.recorded)).toBeUndefined();
  await page.locator('.listen').click();
  await expect(page.locator('.player')).toBeVisible();
  expect(ofPlayer()).toHaveLength(2);
});

for (const server of ['root', 'based'] as const) {
  test(`passages light up as they sound (${server})`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await open(page, address, server);
    await expect(lit(page)).toHaveCount(0);
    for (const { passage = '', time } of [strokes[0], strokes[4], strokes.at(-1)].filter(
      (stroke) => stroke !== undefined,
    )) {
      await setTime(page, time + 0.02);
      await expect(lit(page).first()).toHaveId(passage);
      await expect(page.locator(`.drawing [href="#${passage}"]`)).toHaveClass(/sounding/);
    }
    await expect(page.locator('.player span')).toContainText(`/ ${piece.seconds.toFixed()} s`);
    expect(errors).toEqual([]);
  });
}

test('the keyboard pauses, moves by bars and stops', async ({ page }) => {
  await open(page, address);
  const [toggle, slider] = [
    page.locator('.player button').first(),
    page.getByRole('slider', { name: 'Paragraph' }),
  ];
  await expect(toggle).toBeFocused();
  await page.keyboard.press('Space');
  await expect(toggle).toHaveText('Play');
  await slider.focus();
  await page.keyboard.press('Space');
  await expect(toggle).toHaveText('Pause');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('2');
  await page.keyboard.press('Escape');
  await expect(page.locator('.player')).toHaveCount(0);
  await expect(page.locator('.listen')).toBeFocused();
  await expect(page.locator('.sounding')).toHaveCount(0);
  await expect(page.locator('.drawing .playhead')).toHaveAttribute('style', '');
});

test('a click in the notation moves to its bar, and nothing scrolls unless the reader asks', async ({
  page,
}) => {
  await open(page, address);
  const before = await page.evaluate(() => scrollY);
  const drawing = page.locator('.drawing svg');
  const box = await drawing.boundingBox();
  if (!box) throw new Error('The notation is not shown.');
  await page.mouse.click(box.x + box.width * 0.97, box.y + 20);
  const last = String(review.paragraphs.length - 1);
  await expect(page.getByRole('slider', { name: 'Paragraph' })).toHaveValue(last);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the kit sounds where a passage is, and never clips', async ({ page }) => {
  await open(page, address);
  const seconds = 8;
  const due = piece.strokes.filter(({ time }) => time < seconds).length;
  await setTime(page, seconds);
  await page.waitForFunction((count) => window.started >= count, due);
  const sounding = strokes.filter(({ time }) => time < seconds).map(({ time }) => time);
  const { peak, levels } = await page.evaluate(async (times) => {
    const recording = await window.recorded?.startRendering();
    const samples = recording?.getChannelData(0) ?? new Float32Array();
    const loudest = (from: number, to: number) =>
      samples
        .slice(from * 44_100, to * 44_100)
        .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    return { peak: loudest(0, 10), levels: times.map((time) => loudest(time, time + 0.08)) };
  }, sounding);
  expect(peak).toBeLessThan(1);
  expect(levels.length).toBeGreaterThan(3);
  for (const level of levels) expect(level).toBeGreaterThan(0.03);
});

test('the page of a film plays its critics, and shows who plays', async ({ page }) => {
  // The home page, while it shows the only film.
  await open(page, '');
  const names = page.locator('.score thead a');
  await expect(page.locator('.player select').first().locator('option')).toHaveCount(
    (await names.count()) + 1,
  );
  const slider = page.getByRole('slider', { name: 'Paragraph' });
  const paragraphs = reviews.reduce((sum, each) => sum + each.paragraphs.length, 0);
  await expect(slider).toHaveAttribute('max', String(paragraphs));
  await setTime(page, 6);
  await expect(names.first()).toHaveClass(/sounding/);
  const [first, second] = [
    page.locator('.player select').first(),
    page.locator('.player select').last(),
  ];
  await first.selectOption({ index: 1 });
  await second.selectOption({ index: 2 });
  await expect(slider).not.toHaveAttribute('max', String(paragraphs));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button', async ({ page }) => {
    await page.goto(siteAddress('root') + address);
    await expect(page.locator('.listen')).toBeHidden();
  });
});

test('a player that cannot be fetched leaves its button, which tries again', async ({ page }) => {
  await recordAudio(page);
  await page.goto(siteAddress('root') + address);
  await page.route('**/listening/*.txt', (route) => route.abort(), { times: 1 });
  await page.locator('.listen').click();
  await expect.poll(() => page.evaluate(() => window.closedContexts)).toBe(1);
  await expect(page.locator('.listen')).toBeVisible();
  await page.locator('.listen').click();
  await expect(page.locator('.player button').first()).toHaveText('Pause');
});
