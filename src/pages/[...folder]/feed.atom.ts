import type { APIContext } from 'astro';
import { completeEntries, type FeedProps, feedPaths } from '../../collections/feeds.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import { fileResponse } from '../../hosting/file-response.ts';
import { address, paths } from '../../site/addresses.ts';
import { sheetOfFeeds } from '../../styles/site-assets.ts';

export const getStaticPaths = feedPaths;

export async function GET({ props }: APIContext<FeedProps & Record<string, unknown>>) {
  const sheet = address(paths.asset((await sheetOfFeeds()).name));
  return fileResponse(
    paths.feed(props.feed.page),
    atomFeed(props.feed, await completeEntries(props), sheet),
  );
}
