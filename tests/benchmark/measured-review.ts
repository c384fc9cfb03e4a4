import { reviews } from '../support/archive.ts';

const [first] = reviews;
if (!first) throw new Error('The archive has no review.');

/** The slug of the review whose page is measured: a real one, which generated archives have, too. */
export const measuredReview = first.slug;
