/** An order of the index in which no two reviews are equal. */
export const uniqueOrder = 'title';
