import { z } from 'zod';

/**
 * What the archive knows beside its texts, for the vocabulary: the names of persons and the labels of
 * themes. The site's pages make it, the index takes it, and it is not published.
 */
export const knowledgeSchema = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), variants: z.array(z.string()) })),
  labels: z.array(z.object({ theme: z.string(), language: z.string(), label: z.string() })),
});

export type Knowledge = z.infer<typeof knowledgeSchema>;
