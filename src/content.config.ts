import { defineCollection } from 'astro:content';
import { interfaceLanguages, stringFiles } from './i18n/interface-languages.ts';
import { paragraphLabel } from './i18n/paragraph-label.ts';
import { stringGapsOf } from './i18n/string-gaps.ts';
import { archiveLoader } from './loader/archive-loader.ts';
import { ContentReader } from './loader/content-reader.ts';
import { readKept } from './loader/read-reviews.ts';
import { showProgress } from './loader/show-progress.ts';
import { filmSchema } from './schema/film.ts';
import { personSchema } from './schema/person.ts';
import { receivedTextSchema } from './schema/received-text.ts';
import { renderedTextSchema } from './schema/rendered-text.ts';
import { reviewSchema } from './schema/review.ts';
import { themeSchema } from './schema/theme.ts';
import { translationSchema, untranslatedWordSchema } from './schema/translation.ts';

const reader = new ContentReader(new URL('../content/', import.meta.url), {
  languages: interfaceLanguages,
  stringGaps: stringFiles.map(stringGapsOf),
  paragraphLabel,
  readReviews: (inputs, context) => readKept(inputs, context, showProgress('Reading the content')),
});

export const collections = {
  reviews: defineCollection({
    schema: reviewSchema,
    loader: archiveLoader(reader, ({ reviews }) =>
      reviews.map(({ review }) => ({ id: review.slug, data: review })),
    ),
  }),
  texts: defineCollection({
    schema: renderedTextSchema,
    loader: archiveLoader(reader, ({ reviews }) =>
      reviews.flatMap(({ review: { slug }, text }) =>
        text
          ? [
              {
                id: slug,
                data: { splitMarks: text.splitMarks, markdown: text.markdown },
                html: text.html,
              },
            ]
          : [],
      ),
    ),
  }),
  themes: defineCollection({
    schema: themeSchema,
    loader: archiveLoader(reader, ({ themes }) =>
      themes.map((theme) => ({ id: theme.id, data: theme })),
    ),
  }),
  films: defineCollection({
    schema: filmSchema,
    loader: archiveLoader(reader, ({ films }) =>
      films.map((film) => ({ id: film.id, data: film })),
    ),
  }),
  people: defineCollection({
    schema: personSchema,
    loader: archiveLoader(reader, ({ people }) =>
      people.map((person) => ({ id: person.id, data: person })),
    ),
  }),
  translations: defineCollection({
    schema: translationSchema,
    loader: archiveLoader(reader, ({ translations }) =>
      translations.map((translation) => ({ id: translation.id, data: translation })),
    ),
  }),
  untranslated: defineCollection({
    schema: untranslatedWordSchema,
    loader: archiveLoader(reader, ({ untranslated }) =>
      untranslated.map((word) => ({ id: word, data: { word } })),
    ),
  }),
  received: defineCollection({
    schema: receivedTextSchema,
    loader: archiveLoader(reader, ({ received }) =>
      received.map((text) => ({ id: text.id, data: text })),
    ),
  }),
};
