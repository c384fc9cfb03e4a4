import { sourceFolder } from './source-folder.ts';

/**
 * Returns a test of modules: whether they are in any of some folders of the search.
 *
 * @param without folders in these that make scripts of their own
 */
function isIn(folders: readonly string[], without: readonly string[] = []) {
  const [own, others] = [folders, without].map((all) =>
    all.map((folder) => sourceFolder(`search/${folder}`)),
  );
  const hasAny = (module: string, all: readonly string[] = []) =>
    all.some((folder) => module.includes(folder));
  return (module: string) => hasAny(module, own) && !hasAny(module, others);
}

/**
 * Groups of modules for the bundler, by their folders. One script is smaller than several, and the parts of a
 * group would arrive one after the other. Each group takes what it imports, too, unless an earlier one has it.
 * The bundler splits the other modules by their importers.
 */
export function searchScripts() {
  return [
    // What the search box and the search page share.
    { name: 'search', test: isIn(['browser-shared']) },
    // What an answer and the highlights on the page of a review share. Few words need corrections.
    {
      name: 'reading',
      test: isIn(
        ['languages', 'phrases', 'query', 'unknown-words', 'words'],
        ['unknown-words/corrections'],
      ),
    },
    // The exact answer, and what lies beyond it. Only a larger archive needs Pagefind.
    {
      name: 'answer',
      test: isIn(
        ['answering', 'engine', 'wider', 'around-answer'],
        ['answering/on-demand', 'engine/pagefind'],
      ),
    },
  ];
}
