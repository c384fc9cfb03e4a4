import type { Announcement } from '../loader/announce-findings.ts';

/** The event by which the development server tells pages what was found in the content. */
export const findingsEvent = 'content:findings';
/** The event by which a page asks for that. */
export const askEvent = 'content:ask';

/** What the development server tells a page. */
export interface ContentMessage extends Pick<Announcement, 'problems'> {
  /** The folder of the project, in which an editor can open files. */
  readonly root: string;
}

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    [findingsEvent]: ContentMessage;
    [askEvent]: null;
  }
}
