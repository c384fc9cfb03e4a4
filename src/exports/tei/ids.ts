// The ids of elements in a TEI document. They begin with a letter; those of passages and corrections are the archive's.

/** The ids of the categories of passages. Those of themes begin like no other. */
export const themeCategory = (theme: string) => `theme-${theme}`;
export const stanceCategory = (stance: string) => `stance-${stance}`;
export const voiceCategory = (voice: string) => `voice-${voice}`;
export const ratingCategory = 'supports-rating';

/** The id of a person. */
export const personId = (person: string) => `person-${person}`;

/** The id of a remark, by its index. */
export const remarkId = (index: number) => `remark-${index + 1}`;

/** The ids of the two ends of words. */
export const endsOf = (id: string) => ({ from: `${id}.from`, to: `${id}.to` });
