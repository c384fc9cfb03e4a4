import { channel, subscribe } from 'node:diagnostics_channel';
import { z } from 'zod';
import type { Problem } from './problem.ts';

const problemSchema = z.object({
  file: z.string(),
  line: z.number().optional(),
  column: z.number().optional(),
  field: z.string().optional(),
  message: z.string(),
  fix: z.string(),
  severity: z.enum(['problem', 'warning']).optional(),
  quoted: z.string().optional(),
}) satisfies z.ZodType<Problem>;

const announcementSchema = z.object({
  problems: z.array(problemSchema),
  warnings: z.array(problemSchema),
  /** Whether there is content that pages can show: what was read last without a problem. */
  hasContent: z.boolean(),
});

/** What was found each time that the content was read. */
export type Announcement = Readonly<z.infer<typeof announcementSchema>>;

/**
 * The way from the loader, which runs within Vite, to the integrations, which do not: they have the modules of
 * this project twice, but those of Node once.
 */
const name = 'content-findings';

/** Tells all integrations what was found in the content. */
export function announceFindings(announcement: Announcement): void {
  channel(name).publish(announcement);
}

/** Calls a listener whenever the content has been read. */
export function onFindings(listener: (announcement: Announcement) => void): void {
  subscribe(name, (message) => listener(announcementSchema.parse(message)));
}
