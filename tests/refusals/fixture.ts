import { fileURLToPath } from 'node:url';

/** A small archive of invented reviews, to copy and break. */
export const fixture = fileURLToPath(new URL('content/', import.meta.url));

/** The review that tests break, the text it was received as, and a review in German. */
export const review = 'content/reviews/a-patient-film.md';
export const received = 'content/received/a-patient-film.txt';
export const germanReview = 'content/reviews/wasser-und-licht.md';
