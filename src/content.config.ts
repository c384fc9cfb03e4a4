import { defineCollection } from 'astro:content';
import { lookUp } from './archive/language.ts';
import { archiveLoader, Reading } from './content/loader.ts';
import { interfaceFor, interfaceLanguages, stringsFor } from './interface/interfaces.ts';
import { phrase } from './interface/phrases.ts';
import { filmSchema } from './schema/film.ts';
import { reviewSchema } from './schema/review.ts';
import { themeSchema } from './schema/theme.ts';

const reading = new Reading(new URL('../content/', import.meta.url), {
  languages: interfaceLanguages,
  paragraphLabel: (textLanguage) => {
    const language = interfaceFor(textLanguage);
    const isOther = lookUp(textLanguage, [language]) === undefined;
    const label = stringsFor(language).review.paragraph;
    return (paragraph) => ({
      text: phrase(label, { number: String(paragraph) }),
      ...(isOther ? { lang: language } : {}),
    });
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
};
