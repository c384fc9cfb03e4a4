/**
 * Whether any interface language lacks texts, which the bundler writes in its place: scripts for browsers need to
 * know of texts that are in another language than the page only then.
 */
declare const interfaceHasGaps: boolean;

/** Whether the interface languages have different directions, written in the same way. */
declare const interfaceIsMirrored: boolean;
