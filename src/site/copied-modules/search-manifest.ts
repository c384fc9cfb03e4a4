/** The folder of the vocabulary within the search index. */
export const vocabularyFolder = 'vocabulary/';

/** The vocabulary's first file, which lists the others. */
export const manifestFile = 'manifest.txt';
