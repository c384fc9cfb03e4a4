import { defineCollection } from 'astro:content';
import { lookUp } from './archive/language.ts';
import { archiveLoader, Reading } from './content/loader.ts';
import { interfaceFor, interfaceLanguages, stringsFor } from './interface/interfaces.ts';
import { passageLabel } from './interface/passage-words.ts';
import { phrase } from './interface/phrases.ts';
import { themesByLabel } from './interface/theme-labels.ts';
import { filmSchema } from './schema/film.ts';
import { personSchema } from './schema/person.ts';
import { receivedTextSchema } from './schema/received-text.ts';
import { reviewSchema } from './schema/review.ts';
import { themeSchema } from './schema/theme.ts';

const reading = new Reading(new URL('../content/', import.meta.url), {
  languages: interfaceLanguages,
  labels: (textLanguage, themes) => {
    const language = interfaceFor(textLanguage);
    const isOther = lookUp(textLanguage, [language]) === undefined;
    const numbered = (label: string) => (number: number) => ({
      text: phrase(label, { number: String(number) }),
      ...(isOther ? { lang: language } : {}),
    });
    const { paragraph, mend } = stringsFor(language).review;
    const labels = themesByLabel(themes, language);
    return {
      paragraph: numbered(paragraph),
      mend: numbered(mend),
      passage: (passage) => passageLabel(passage, labels, language),
    };
  },
});

export const collections = {
  reviews: defineCollection({
    schema: reviewSchema,
    loader: archiveLoader(reading, ({ reviews }) =>
      reviews.map(({ review, html }) => ({ id: review.slug, data: review, html })),
    ),
  }),
  themes: defineCollection({
    schema: themeSchema,
    loader: archiveLoader(reading, ({ themes }) =>
      themes.map((theme) => ({ id: theme.id, data: theme })),
    ),
  }),
  films: defineCollection({
    schema: filmSchema,
    loader: archiveLoader(reading, ({ films }) =>
      films.map((film) => ({ id: film.id, data: film })),
    ),
  }),
  people: defineCollection({
    schema: personSchema,
    loader: archiveLoader(reading, ({ people }) =>
      people.map((person) => ({ id: person.id, data: person })),
    ),
  }),
  received: defineCollection({
    schema: receivedTextSchema,
    loader: archiveLoader(reading, ({ received }) =>
      received.map((text) => ({ id: text.id, data: text })),
    ),
  }),
};
