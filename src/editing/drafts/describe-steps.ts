import type { Draft } from './draft-review.ts';
import { section } from './section.ts';

type AddedDraft = Pick<Draft, 'slug' | 'files' | 'record'>;

/** What an editor reads last: what is left to do until the new drafts are published, in order. */
export function describeSteps(drafts: readonly AddedDraft[]): string {
  const [first, ...others] = drafts;
  if (!first) return '';
  const isOne = others.length === 0;
  const review = isOne ? `content/reviews/${first.slug}.md` : 'each review';
  const unrated = drafts.filter(({ record }) => !record.rating).map(({ slug }) => slug);
  const newFilms = drafts.flatMap(({ files }) =>
    files.flatMap(({ path }) => (path.startsWith('films/') ? [`content/${path}`] : [])),
  );
  const steps = [
    `npm run dev, and mark passages in ${review} like [[performance+: words]]`,
    isOne ? `npm run passages -- ${first.slug}` : 'npm run passages -- <slug>, for each review',
    ...(unrated.length === 0
      ? []
      : [isOne ? 'add the rating to the record' : `add the rating of ${unrated.join(', ')}`]),
    `add a file to content/people for everybody whom ${isOne ? 'the review names' : 'the reviews name'}`,
    `remove draft: true from ${review}`,
    ...newFilms.map(
      (path) =>
        `complete ${path}: the cast and the facts, with words of ${isOne ? 'the' : 'a'} review`,
    ),
    `npm run translations lists ${isOne ? 'its words' : 'the words'} that no other language has; add them to content/translations`,
    'add asked to passages: other words by which readers ask for them',
    'npm run check:content',
  ];
  return section(
    'Next',
    steps.map((step, index) => `${index + 1}. ${step}`),
  ).join('\n');
}
