import type { APIContext } from 'astro';
import { completeEntries, type FeedProps, feedPaths } from '../../collections/feeds.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { fileResponse } from '../../hosting/file-response.ts';
import { paths } from '../../site/addresses.ts';

export const getStaticPaths = feedPaths;

export async function GET({ props }: APIContext<FeedProps & Record<string, unknown>>) {
  const feed = jsonFeed(props.feed, await completeEntries(props));
  return fileResponse(paths.jsonFeed(props.feed.page), `${JSON.stringify(feed)}\n`);
}
