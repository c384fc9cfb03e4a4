import type { APIContext } from 'astro';
import { interfacePages } from '../../collections/static-paths.ts';
import { archiveCard } from '../../share-cards/archive-card.ts';
import { cardPaths } from '../../share-cards/card-paths.ts';
import { cardResponse } from '../../share-cards/share-image.ts';

export const getStaticPaths = () => cardPaths(interfacePages());

export function GET({ props }: APIContext<{ language: string }>) {
  return cardResponse(archiveCard(props.language));
}
