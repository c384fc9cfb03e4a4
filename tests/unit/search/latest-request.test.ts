import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatestRequest } from '../../../src/search/browser-shared/latest-request.ts';

describe('the latest request', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('makes the one before stale', () => {
    const requests = new LatestRequest();
    const first = requests.start(vi.fn());
    expect(first.isStale()).toBe(false);
    const second = requests.start(vi.fn());
    expect([first.isStale(), second.isStale()]).toEqual([true, false]);
    requests.cancel();
    expect(second.isStale()).toBe(true);
  });

  it('tells a reader to wait who types faster than answers come', () => {
    const requests = new LatestRequest();
    const onWait = vi.fn();
    for (let key = 0; key < 2; key += 1) {
      requests.start(vi.fn());
      vi.advanceTimersByTime(120);
    }
    requests.start(onWait);
    expect(onWait).toHaveBeenCalledOnce();
  });

  it('tells nothing if the answer comes soon', () => {
    const requests = new LatestRequest();
    const onWait = vi.fn();
    const first = requests.start(onWait);
    vi.advanceTimersByTime(100);
    first.settle();
    requests.start(onWait);
    vi.advanceTimersByTime(150);
    expect(onWait).not.toHaveBeenCalled();
    vi.advanceTimersByTime(150);
    expect(onWait).toHaveBeenCalledOnce();
  });

  it('goes on waiting if a stale answer comes', () => {
    const requests = new LatestRequest();
    const onWait = vi.fn();
    const first = requests.start(vi.fn());
    requests.start(onWait);
    first.settle();
    vi.advanceTimersByTime(300);
    expect(onWait).toHaveBeenCalledOnce();
  });

  it('tells nothing once nobody waits', () => {
    const requests = new LatestRequest();
    const onWait = vi.fn();
    requests.start(onWait);
    requests.cancel();
    vi.advanceTimersByTime(300);
    expect(onWait).not.toHaveBeenCalled();
  });
});
