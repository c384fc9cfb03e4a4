import type { Project } from './project.ts';
import { ratedFile, ratedReviews, ratedText } from './rated-reviews.ts';

/** Number of added reviews: enough for several pages of a list. */
export const addedReviews = 60;

/** A second film. */
export const addedFilm = 'encore-1999';

/** A person with roles in both films. */
export const addedPerson = 'la-chef';

/** A review of that film in French, with a rating stated by its critic. */
export const addedSlug = 'un-film-de-plus';
export const addedTheme = 'jealousy-in-tests';
/** A former id of that theme. */
export const formerTheme = 'envy-in-tests';
/** An interface language: Esperanto. */
export const addedInterface = 'eo';
/** Another one, with a few strings only, and in a script that is written from right to left: Arabic. */
export const partialInterface = 'ar';

const partialStrings = `import type { PartialStrings } from '../partial-strings.ts';

export const strings: PartialStrings = {
  skipToContent: 'انتقل إلى المحتوى',
  films: 'الأفلام',
  reviews: 'المراجعات',
  themes: 'الموضوعات',
  people: 'الأشخاص',
  search: 'بحث',
  about: 'حول الأرشيف',
  review: { paragraph: 'الفقرة {number}' },
  notation: { title: 'التدوين' },
  searching: { none: 'لا توجد مراجعة مطابقة.' },
};
`;

const filmRecord = `title: Encore
language: fr
year: 1999
directors: [Anne Leroy]
facts:
  - label:
      en: What the pupil says
      de: Was der Schüler sagt
    statements:
      - value:
          en: encore
          de: noch einmal
        quotations:
          - review: ${addedSlug}
            exact: L'élève dit "encore"
`;

const personRecord = `name: Anne Leroy
filedAs: Leroy, Anne
variants: [Anne Leroy]
description:
  en: drummer
  de: Schlagzeugerin
roles:
  - film: ${addedFilm}
    role:
      en: director
      de: Regie
  - film: whiplash-2014
    role:
      en: adviser
      de: Beratung
`;

const frenchRecord = `---
title: Un film à couper le souffle
titleBasis: stated
language: fr
film: ${addedFilm}
themes: [${addedTheme}, music]
rating:
  basis: stated
  scale: { worst: 0, best: 20 }
  value: 17
  passage: je lui donne 17 sur 20
passages:
  - exact: C'est beau, et je lui donne
    themes: [${addedTheme}]
    stance: praise
  - exact: je lui donne 17 sur 20
  - exact: La musique reste.
    themes: [music]
    stance: reservation
  - exact: '"Pas mon tempo"'
    themes: [music]
    voice: character
    speaker: terence-fletcher
---
`;

const frenchText = `L'élève dit "encore" et le maître se tait. C'est beau, et je lui donne 17 sur 20.

La musique reste. "Pas mon tempo", dit le maître.
`;

/**
 * Adds content to a copy of the project: many reviews, one of them of another film and some in a
 * third language and with other kinds of ratings; a person; a theme; and two interface languages, one
 * of them incomplete. This needs only records and a file of strings for each language.
 */
export async function growContent(project: Project): Promise<void> {
  const review = await project.read('content/reviews/cinematic-perfection.md');
  const received = await project.read('content/received/cinematic-perfection.txt');
  for (let number = 1; number <= addedReviews; number += 1) {
    // The same text twice would be refused.
    const numbered = (text: string) => `${text.trimEnd()} ${number}\n`;
    await project.write(`content/reviews/copy-${number}.md`, numbered(review));
    await project.write(`content/received/copy-${number}.txt`, numbered(received));
  }
  await project.write(`content/films/${addedFilm}.yaml`, filmRecord);
  await project.write(`content/people/${addedPerson}.yaml`, personRecord);
  await project.write(`content/reviews/${addedSlug}.md`, `${frenchRecord}\n${frenchText}`);
  await project.write(`content/received/${addedSlug}.txt`, frenchText);
  for (const rated of ratedReviews) {
    await project.write(`content/reviews/${rated.slug}.md`, ratedFile(rated));
    await project.write(`content/received/${rated.slug}.txt`, ratedText(rated));
  }
  const translated = await Promise.all(
    (['films', 'people', 'themes'] as const).map((folder) => project.records(folder)),
  );
  for (const file of translated.flat()) {
    await project.edit(file, (text) =>
      text.replace(
        /^ +de: .*$/gm,
        (line) => `${line}\n${line.replace('de:', `${addedInterface}:`)}`,
      ),
    );
  }
  await project.write(`content/themes/${addedTheme}.yaml`, await addedThemeRecord(project));
  await project.write(
    `src/i18n/languages/${addedInterface}.ts`,
    (await project.read('src/i18n/languages/de.ts')).replaceAll('Kritiken', 'Recenzoj'),
  );
  await project.write(`src/i18n/languages/${partialInterface}.ts`, partialStrings);
}

/** The record of the added theme, in the languages of the other themes, with a different pitch. */
async function addedThemeRecord(project: Project): Promise<string> {
  const texts = await Promise.all(
    (await project.records('themes')).map((file) => project.read(file)),
  );
  const [text] = texts;
  if (text === undefined) throw new Error('The archive has no theme to copy.');
  const pitches = texts.map((each) => Number(/^pitch: (\d+)$/m.exec(each)?.[1]));
  return text
    .replace(/^( {2}[a-zA-Z-]+: ).*$/gm, '$1Jealousy')
    .replace(/formerly: .*(?:\n {2}- .*)*\n/, '')
    .replace(/pitch: .*/, `pitch: ${Math.max(...pitches) + 1}\nformerly: [${formerTheme}]`);
}
