import type { APIContext } from 'astro';
import { archiveCard } from '../../cards/archive-card.ts';
import { cardPaths } from '../../cards/card-paths.ts';
import { cardResponse } from '../../cards/share-image.ts';
import { interfacePages } from '../../collections/static-paths.ts';

export const getStaticPaths = () => cardPaths(interfacePages());

export function GET({ props }: APIContext<{ language: string }>) {
  return cardResponse(archiveCard(props.language));
}
