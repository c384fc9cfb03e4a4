import type { Project } from './project.ts';

/** How many reviews are added to the archive's own: enough for a second page of the index. */
export const addedReviews = 60;

const frenchRecord = `---
title: Un film à couper le souffle
titleBasis: stated
language: fr
film: whiplash-2014
themes: [jealousy, music]
rating:
  basis: stated
  scale: { worst: 0, best: 20 }
  value: 17
  passage: je lui donne 17 sur 20
---
`;

const frenchText = `L'élève dit "encore" et le maître se tait. C'est beau, et je lui donne 17 sur 20.

La musique reste.
`;

const wordings = (label: string, definition: string) =>
  `label:\n  en: ${label}\n  de: ${label}\n  fr: ${label}\ndefinition:\n  en: ${definition}\n  de: ${definition}\n  fr: ${definition}\n`;

/**
 * Grows the content of a copy: many reviews, a third language with an interface of its own, another
 * theme, and a rating that a critic stated on another scale. Only content is added, and one file of
 * strings.
 */
export async function growContent(project: Project): Promise<void> {
  const review = await project.read('content/reviews/cinematic-perfection.md');
  const received = await project.read('content/received/cinematic-perfection.txt');
  for (let number = 1; number <= addedReviews; number += 1) {
    await project.write(`content/reviews/copy-${number}.md`, review);
    await project.write(`content/received/copy-${number}.txt`, received);
  }
  await project.write('content/reviews/a-couper-le-souffle.md', `${frenchRecord}\n${frenchText}`);
  await project.write('content/received/a-couper-le-souffle.txt', frenchText);
  for (const id of await project.themes()) {
    await project.edit(`content/themes/${id}.yaml`, (text) =>
      text.replace(/^ {2}de: .*$/gm, (line) => `${line}\n${line.replace('de:', 'fr:')}`),
    );
  }
  await project.write('content/themes/jealousy.yaml', wordings('Jealousy', 'What one has not.'));
  const strings = await project.read('src/interface/languages/de.ts');
  await project.write(
    'src/interface/languages/fr.ts',
    strings.replaceAll('Kritiken', 'Critiques').replace('{value} von {best}', '{value} sur {best}'),
  );
}
