import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, JSHandle, Page } from '@playwright/test';
import type { SiteServer } from '../support/site-server.ts';
import { type Recorded, type Recording, recordInPage } from './record-in-page.ts';
import type { OwnField } from './search-fields.ts';
import { throttle } from './throttled-device.ts';
import { rest } from './visit.ts';

/** Milliseconds between the keys of somebody who types fast. */
const keyInterval = 120;

/** How long to wait for an answer on the slow device, in milliseconds. */
const patience = 60_000;
/** How long to wait for a new answer to a key that may need none, in milliseconds. */
const answerPatience = 3000;

type Change = Recorded['changes'][number];

/** Returns a function that tells whether a change shows an answer after a moment. */
export function isAnswerSince(since = 0): (change: Change) => boolean {
  return ({ at, isAnswer }) => at > since && isAnswer;
}

/** Returns a function that tells whether a change shows results after a moment. */
export function isResultSince(since = 0): (change: Change) => boolean {
  return (change) => isAnswerSince(since)(change) && change.results > 0;
}

/** A throttled page on which somebody types. */
export class TypingVisit {
  readonly #page: Page;
  readonly #server: SiteServer;
  readonly #field: OwnField;
  #recording: JSHandle<Recording> | undefined;

  private constructor(page: Page, server: SiteServer, field: OwnField) {
    this.#page = page;
    this.#server = server;
    this.#field = field;
  }

  /**
   * Opens a throttled page in a browser with an empty cache.
   *
   * @param isAtOnce whether to return once the page shows its field, instead of when it is at rest
   */
  static async open(
    browser: Browser,
    server: SiteServer,
    field: OwnField,
    isAtOnce = false,
  ): Promise<TypingVisit> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await throttle(page);
    // Requests take longer here than a page at rest is watched for.
    const waitUntil = isAtOnce ? 'commit' : 'networkidle';
    await page.goto(server.address + field.path, { waitUntil });
    if (isAtOnce) await page.locator(field.input).waitFor();
    else await rest(page, server);
    return new TypingVisit(page, server, field);
  }

  /**
   * Types a query into the empty field as fast as people do, and waits for results, but at most a
   * minute.
   */
  async type(query: string): Promise<Recorded> {
    await this.#start();
    const presses: Promise<void>[] = [];
    for (const letter of query) {
      // People do not wait for a busy page.
      presses.push(this.#page.keyboard.type(letter));
      await wait(keyInterval);
    }
    await Promise.all(presses);
    const hasResult = ({ keys, changes }: Recorded) => changes.some(isResultSince(keys[0]));
    return this.#until(hasResult, patience);
  }

  /** Types a query into the empty field, each letter once the page has answered the one before. */
  async typeSlowly(query: string): Promise<Recorded> {
    await this.#start();
    for (const letter of query) {
      await this.#page.keyboard.type(letter);
      await this.#until(
        ({ keys, changes }) => changes.some(isAnswerSince(keys.at(-1))),
        answerPatience,
      );
      await this.rest();
    }
    return this.record();
  }

  /** Returns what has happened since the query was begun. */
  async record(): Promise<Recorded> {
    if (!this.#recording) throw new Error('Nothing was typed.');
    return this.#recording.evaluate(({ recorded }) => recorded);
  }

  /** Waits until the page has nothing to do. */
  rest(): Promise<void> {
    return rest(this.#page, this.#server);
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }

  /** Empties the field, and starts to record. */
  async #start(): Promise<void> {
    await this.#recording?.evaluate(({ stop }) => stop());
    const input = this.#page.locator(this.#field.input);
    await input.focus();
    if ((await input.inputValue()) !== '') {
      await input.fill('');
      await this.rest();
    }
    this.#recording = await this.#page.evaluateHandle(recordInPage, this.#field.watched);
  }

  /** Waits until something has happened, or until the time is over. */
  async #until(isDone: (recorded: Recorded) => boolean, limit: number): Promise<Recorded> {
    const end = performance.now() + limit;
    for (;;) {
      const recorded = await this.record();
      if (isDone(recorded) || performance.now() > end) return recorded;
      await wait(50);
    }
  }
}
