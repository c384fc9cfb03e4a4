/** The header of an answer that was kept: the build whose service worker has kept it. */
export const keptBy = 'kept-by';
