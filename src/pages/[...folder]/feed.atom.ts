import type { APIContext } from 'astro';
import { completeEntries, type FeedProps, feedPaths } from '../../collections/feeds.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import { address, paths } from '../../site/addresses.ts';
import { feedSheet } from '../../styles/sheets.ts';

export const getStaticPaths = feedPaths;

export async function GET({ props }: APIContext<FeedProps & Record<string, unknown>>) {
  const sheet = address(paths.asset(feedSheet().name));
  return new Response(atomFeed(props.feed, await completeEntries(props), sheet), {
    headers: { 'content-type': 'application/atom+xml' },
  });
}
