import type { APIContext } from 'astro';
import { completeEntries, type FeedProps, feedPaths } from '../../collections/feeds.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';

export const getStaticPaths = feedPaths;

export async function GET({ props }: APIContext<FeedProps & Record<string, unknown>>) {
  const feed = jsonFeed(props.feed, await completeEntries(props));
  return new Response(`${JSON.stringify(feed)}\n`, {
    headers: { 'content-type': 'application/feed+json' },
  });
}
