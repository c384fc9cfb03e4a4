/** An order of the index in which no two reviews are equal: that of reviews which match equally. */
export const uniqueOrder = 'title';
