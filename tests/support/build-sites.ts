import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { growContent } from './grown-content.ts';
import { Project } from './project.ts';
import { basedAddress } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the built sites that the tests look at. */
    sites: Record<'plain' | 'again' | 'based' | 'grown', string>;
  }
}

/** Builds the sites that the tests look at, each in a copy of the project. */
export default async function buildSites({ provide }: TestProject) {
  const plain = await Project.copy('plain');
  const again = await Project.copy('again');
  const based = await Project.copy('based');
  const grown = await Project.copy('grown');
  await growContent(grown);
  await Promise.all([
    plain
      .build({ TZ: 'Pacific/Auckland', LANG: 'C' })
      .then(() => based.build({ SITE_ADDRESS: basedAddress })),
    again
      .build({ TZ: 'America/New_York', LANG: 'de_DE.UTF-8', NODE_ENV: 'test' })
      .then(() => grown.build()),
  ]);
  provide('sites', {
    plain: join(plain.root, 'dist'),
    again: join(again.root, 'dist'),
    based: join(based.root, 'dist'),
    grown: join(grown.root, 'dist'),
  });
  return () => Promise.all([plain, again, based, grown].map((project) => project.remove()));
}
